package org.innoplaces.contact.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a mail has come in, and what became of it, so that the same one is filed once. */
@Entity
@Table(name = "contact_mail")
public class MailRecord {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "digest")
  private String digest;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private Filing.Outcome outcome;

  @Column(name = "attempts")
  private int attempts;

  @Column(name = "came_at")
  private Instant cameAt;

  /** For the persistence provider. */
  protected MailRecord() {}

  /** Of a mail with that key. */
  public MailRecord(UUID id, String digest, Filing.Outcome outcome, Instant now) {
    this.id = id;
    this.digest = digest;
    this.outcome = outcome;
    this.cameAt = now;
  }

  /** What became of it. */
  public Filing.Outcome outcome() {
    return outcome;
  }

  /** It could not be filed, once more. */
  public void failed() {
    attempts++;
  }

  /** How often it could not be filed. */
  public int attempts() {
    return attempts;
  }
}
