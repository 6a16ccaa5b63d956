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

/** An answer of a provider that was taken: it is not taken again. */
@Entity
@Table(name = "provider_sign_in")
public class ProviderSignIn {

  /** So long the code of the second factor is waited for. */
  public static final Duration PATIENCE = Duration.ofMinutes(10);

  @Id
  @Column(name = "digest")
  private String digest;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  /** For the persistence provider. */
  protected ProviderSignIn() {}

  /** An answer that came now. */
  public ProviderSignIn(Secret attempt, Account account, Instant now) {
    this.digest = attempt.digest();
    this.account = account;
    this.answeredAt = now;
  }

  /** For whom it is. */
  public Account account() {
    return account;
  }

  /** Whether the code of the second factor is still waited for. */
  public boolean isOpenAt(Instant now) {
    return finishedAt == null && answeredAt.plus(PATIENCE).isAfter(now);
  }

  /** A session was opened. */
  public void finish(Instant now) {
    finishedAt = now;
  }
}
