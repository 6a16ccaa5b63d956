package org.innoplaces.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.innoplaces.account.Secret;

/** A link that somebody got, kept by its digest. Looking at it changes nothing. */
@Entity
@Table(name = "deed_link")
public class DeedLink {

  /** How it stands. */
  public enum State {
    /** It can be used. */
    GOOD,
    /** It was used. */
    DONE,
    /** It was not used in time. */
    OVER
  }

  @Id
  @Column(name = "digest")
  private String digest;

  @Column(name = "purpose")
  private String purpose;

  @Column(name = "subject")
  private String subject;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  /** For the persistence provider. */
  protected DeedLink() {}

  /** A link that is good from now on. */
  public DeedLink(Secret secret, String purpose, String subject, Instant now, Duration life) {
    this.digest = secret.digest();
    this.purpose = purpose;
    this.subject = subject;
    this.createdAt = now;
    this.expiresAt = now.plus(life);
  }

  /** The name of what it does. */
  public String purpose() {
    return purpose;
  }

  /** To what it does it. */
  public String subject() {
    return subject;
  }

  /** When it was given. */
  public Instant createdAt() {
    return createdAt;
  }

  /** How it stands at an instant. */
  public State stateAt(Instant now) {
    if (usedAt != null) {
      return State.DONE;
    }
    return expiresAt.isAfter(now) ? State.GOOD : State.OVER;
  }

  /** Uses it up. */
  public void use(Instant at) {
    usedAt = at;
  }
}
