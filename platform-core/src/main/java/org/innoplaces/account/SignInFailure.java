package org.innoplaces.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An attempt to sign in that failed, counted against an account or a network address. */
@Entity
@Table(name = "sign_in_failure")
public class SignInFailure {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "subject")
  private String subject;

  @Column(name = "at")
  private Instant at;

  /** For the persistence provider. */
  protected SignInFailure() {}

  /** A failure of the subject. */
  public SignInFailure(UUID id, String subject, Instant at) {
    this.id = id;
    this.subject = subject;
    this.at = at;
  }
}
