package org.innoplaces.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A proof of work that was used; forgotten when it would not count any more. */
@Entity
@Table(name = "contact_proof")
public class UsedProof {

  @Id
  @Column(name = "challenge")
  private String challenge;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** For the persistence provider. */
  protected UsedProof() {}

  /** This one. */
  public UsedProof(String challenge, Instant expiresAt) {
    this.challenge = challenge;
    this.expiresAt = expiresAt;
  }

  /** The digest of its challenge. */
  public String challenge() {
    return challenge;
  }

  /** Until when it would have counted. */
  public Instant expiresAt() {
    return expiresAt;
  }
}
