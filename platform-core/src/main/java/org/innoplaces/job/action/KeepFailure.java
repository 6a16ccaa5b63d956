package org.innoplaces.job.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import org.innoplaces.job.JobFailure;
import org.innoplaces.job.JobRepository;

/** Remembers when and why a job last failed. */
@ApplicationScoped
public class KeepFailure {

  private final JobRepository repository;
  private final Clock clock;

  /** For CDI proxies. */
  protected KeepFailure() {
    this(null, null);
  }

  @Inject
  KeepFailure(JobRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Keeps it in a transaction of its own, in the place of the one before. */
  @Transactional(TxType.REQUIRES_NEW)
  public void of(String job, String reason) {
    Instant now = clock.instant();
    repository
        .failure(job)
        .ifPresentOrElse(
            known -> known.happened(now, reason),
            () -> repository.add(new JobFailure(job, now, reason)));
  }
}
