package org.innoplaces.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.innoplaces.account.Secret;

/**
 * The secret in the address of an applicant's page, kept by its digest. It is told in mails to the
 * address of the application alone, so that whoever has it has shown that the address is theirs.
 */
@Entity
@Table(name = "membership_key")
public class ApplicationKey {

  @Id
  @Column(name = "digest")
  private String digest;

  @Column(name = "application_id")
  private UUID application;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider. */
  protected ApplicationKey() {}

  /** A key to this application. */
  public ApplicationKey(Secret secret, UUID application, Instant now) {
    this.digest = secret.digest();
    this.application = application;
    this.createdAt = now;
  }

  /** The id of the application. */
  public UUID application() {
    return application;
  }

  /** When it was made. */
  public Instant createdAt() {
    return createdAt;
  }
}
