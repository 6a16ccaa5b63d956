package org.innoplaces.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Why a job or an errand failed the last time. */
@Entity
@Table(name = "job_failure")
public class JobFailure {

  private static final int LONGEST = 2_000;

  @Id
  @Column(name = "job")
  private String job;

  @Column(name = "at")
  private Instant at;

  @Column(name = "reason")
  private String reason;

  /** For the persistence provider. */
  protected JobFailure() {}

  /** The first failure of a job. */
  public JobFailure(String job, Instant at, String reason) {
    this.job = job;
    happened(at, reason);
  }

  /** The job's name. */
  public String job() {
    return job;
  }

  /** When it failed. */
  public Instant at() {
    return at;
  }

  /** What went wrong, in the words of who threw it. */
  public String reason() {
    return reason;
  }

  /** It failed again. */
  public final void happened(Instant when, String why) {
    at = when;
    reason = why.length() <= LONGEST ? why : why.substring(0, LONGEST);
  }
}
