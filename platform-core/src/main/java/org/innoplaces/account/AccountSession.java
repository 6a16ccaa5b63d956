package org.innoplaces.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A person at a browser who has signed in; the browser knows a secret, this knows its digest.
 *
 * <p>In the database, so that it survives a restart and is the same on every node.
 */
@Entity
@Table(name = "account_session")
public class AccountSession {

  /** So long it may rest. */
  public static final Duration LONGEST_REST = Duration.ofHours(12);

  /** So long it lasts, whatever is done. */
  public static final Duration LONGEST_LIFE = Duration.ofDays(14);

  @Id
  @Column(name = "digest")
  private String digest;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "address")
  private String address;

  @Column(name = "agent")
  private String agent;

  /** For the persistence provider. */
  protected AccountSession() {}

  /** A session that starts now. */
  public AccountSession(Secret secret, Account account, Browser browser, Instant now) {
    this.digest = secret.digest();
    this.account = account;
    this.address = browser.address();
    this.agent = browser.agent();
    this.createdAt = now;
    this.seenAt = now;
  }

  /** The digest of its secret. */
  public String digest() {
    return digest;
  }

  /** Who has signed in. */
  public Account account() {
    return account;
  }

  /** When it started. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When it was used last, to the minute. */
  public Instant seenAt() {
    return seenAt;
  }

  /** The network address where it started. */
  public String address() {
    return address;
  }

  /** What the browser said that it is. */
  public String agent() {
    return agent;
  }

  /** Whether it is still good at an instant. */
  public boolean isGoodAt(Instant now) {
    return account.disabledAt().isEmpty()
        && seenAt.plus(LONGEST_REST).isAfter(now)
        && createdAt.plus(LONGEST_LIFE).isAfter(now);
  }

  /** Notes that it is used; once a minute is enough. */
  public void touch(Instant now) {
    if (seenAt.plusSeconds(60).isBefore(now)) {
      seenAt = now;
    }
  }
}
