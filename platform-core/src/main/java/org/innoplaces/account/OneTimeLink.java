package org.innoplaces.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A link by which somebody chooses a password, once. Looking at it changes nothing. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {

  /** What it is for, and how long it is good. */
  public enum Purpose {
    /** The first administrator of an instance. */
    SETUP(Duration.ofDays(7)),
    /** Somebody whom an administrator gave an account. */
    INVITATION(Duration.ofDays(7)),
    /** Somebody who forgot the password. */
    RESET(Duration.ofHours(2));

    private final Duration life;

    Purpose(Duration life) {
      this.life = life;
    }
  }

  @Id
  @Column(name = "digest")
  private String digest;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  @Enumerated(EnumType.STRING)
  @Column(name = "purpose")
  private Purpose purpose;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  /** For the persistence provider. */
  protected OneTimeLink() {}

  /** A link that is good from now on. */
  public OneTimeLink(Secret secret, Account account, Purpose purpose, Instant now) {
    this.digest = secret.digest();
    this.account = account;
    this.purpose = purpose;
    this.createdAt = now;
    this.expiresAt = now.plus(purpose.life);
  }

  /** Whose password is chosen by it. */
  public Account account() {
    return account;
  }

  /** What it is for. */
  public Purpose purpose() {
    return purpose;
  }

  /** When it was made. */
  public Instant createdAt() {
    return createdAt;
  }

  /** From when on it is no longer good. */
  public Instant expiresAt() {
    return expiresAt;
  }

  /** Whether it can be used at an instant. */
  public boolean isGoodAt(Instant now) {
    return usedAt == null && expiresAt.isAfter(now) && account.disabledAt().isEmpty();
  }

  /** Uses it up. */
  public void use(Instant at) {
    usedAt = at;
  }
}
