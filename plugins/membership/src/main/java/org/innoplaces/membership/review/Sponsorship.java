package org.innoplaces.membership.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The member whom an applicant named is asked whether they know the applicant. */
@Entity
@Table(name = "membership_sponsor")
public class Sponsorship {

  @Id
  @Column(name = "application_id")
  private UUID application;

  @Column(name = "email")
  private String email;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  /** For the persistence provider. */
  protected Sponsorship() {}

  /** They are asked now. */
  public Sponsorship(UUID application, String email, Instant now) {
    this.application = application;
    this.email = email;
    this.askedAt = now;
  }

  /** They say that they know the applicant. */
  public void confirm(Instant now) {
    confirmedAt = now;
  }

  /** The id of the application. */
  public UUID application() {
    return application;
  }

  /** In lower case. */
  public String email() {
    return email;
  }

  /** When they were asked. */
  public Instant askedAt() {
    return askedAt;
  }

  /** When they said yes; empty before. */
  public Optional<Instant> confirmedAt() {
    return Optional.ofNullable(confirmedAt);
  }
}
