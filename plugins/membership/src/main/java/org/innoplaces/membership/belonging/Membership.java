package org.innoplaces.membership.belonging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That somebody with an account belongs to us, and until when; one for an account. */
@Entity
@Table(name = "membership_member")
public class Membership {

  @Id
  @Column(name = "account_id")
  private UUID account;

  @Column(name = "since")
  private Instant since;

  @Column(name = "good_until")
  private Instant goodUntil;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "reminded_at")
  private Instant remindedAt;

  @Column(name = "lapsed_at")
  private Instant lapsedAt;

  /** For the persistence provider. */
  protected Membership() {}

  /** Belongs to us from now until then. */
  public Membership(UUID account, Instant now, Instant until) {
    this.account = account;
    begin(now, until);
  }

  /** Belongs to us from now on, after a time without. */
  public final void begin(Instant now, Instant until) {
    since = now;
    lapsedAt = null;
    renew(until);
  }

  /** Stays until then; nobody was asked about that yet. */
  public final void renew(Instant until) {
    goodUntil = until;
    toldAt = null;
    remindedAt = null;
  }

  /** Was asked to stay. */
  public void tell(Instant now) {
    toldAt = now;
  }

  /** Was asked for the second time. */
  public void remind(Instant now) {
    remindedAt = now;
  }

  /** Belongs to us no longer. */
  public void lapse(Instant now) {
    lapsedAt = now;
  }

  /**
   * When it ends without an answer: the time of grace begins with the end of the year, and never
   * before the member was asked.
   */
  public Instant over(Duration grace) {
    boolean late = toldAt != null && toldAt.isAfter(goodUntil);
    return (late ? toldAt : goodUntil).plus(grace);
  }

  /** The id of the account. */
  public UUID account() {
    return account;
  }

  /** Since when. */
  public Instant since() {
    return since;
  }

  /** Until when it is good without an answer. */
  public Instant goodUntil() {
    return goodUntil;
  }

  /** When they were asked to stay; empty before. */
  public Optional<Instant> toldAt() {
    return Optional.ofNullable(toldAt);
  }

  /** When they were asked for the second time; empty before. */
  public Optional<Instant> remindedAt() {
    return Optional.ofNullable(remindedAt);
  }

  /** When it ended; empty for members. */
  public Optional<Instant> lapsedAt() {
    return Optional.ofNullable(lapsedAt);
  }
}
