package org.innoplaces.webhook;

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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that one webhook is told: written with what happened, sent afterwards, tried for a day.
 */
@Entity
@Table(name = "webhook_delivery")
public class Delivery {

  /** How long it is tried. */
  public static final Duration LIFE = Duration.ofDays(1);

  private static final Duration LONGEST_PAUSE = Duration.ofHours(2);
  private static final int MOST_DOUBLINGS = 7;
  private static final int LONGEST_REASON = 500;

  /** How it stands. */
  public enum State {
    /** To be sent, or sent again. */
    WAITING,
    /** Answered with a status of success. */
    DELIVERED,
    /** Given up; can be sent once more by hand. */
    DEAD;

    /** As it stands in JSON. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Id
  @Column(name = "id")
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "webhook_id")
  private Webhook webhook;

  @Column(name = "event")
  private String event;

  @Column(name = "body")
  private String body;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state = State.WAITING;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "attempts")
  private int attempts;

  @Column(name = "attempted_at")
  private Instant attemptedAt;

  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "answer")
  private Integer answer;

  @Column(name = "reason")
  private String reason;

  /** For the persistence provider. */
  protected Delivery() {}

  /** Something to tell. */
  public Delivery(UUID id, Webhook webhook, String event, String body, Instant now) {
    this.id = id;
    this.webhook = webhook;
    this.event = event;
    this.body = body;
    this.createdAt = now;
    this.begunAt = now;
    this.nextAt = now;
  }

  /** What others are told of it. */
  public DeliveryFacts facts() {
    return new DeliveryFacts(
        id,
        event,
        body,
        state,
        createdAt,
        attempts,
        attemptedAt(),
        nextAt(),
        new DeliveryFacts.Outcome(answer(), reason()));
  }

  /** The same however often it is sent. */
  public UUID id() {
    return id;
  }

  /** Who is told. */
  public Webhook webhook() {
    return webhook;
  }

  /** What happened. */
  public String event() {
    return event;
  }

  /** The JSON that is sent. */
  public String body() {
    return body;
  }

  /** How it stands. */
  public State state() {
    return state;
  }

  /** When it happened. */
  public Instant createdAt() {
    return createdAt;
  }

  /** How often it was tried. */
  public int attempts() {
    return attempts;
  }

  /** When it was tried last. */
  public Optional<Instant> attemptedAt() {
    return Optional.ofNullable(attemptedAt);
  }

  /** When it will be tried next; empty when it will not. */
  public Optional<Instant> nextAt() {
    return Optional.ofNullable(nextAt);
  }

  /** The status of the last answer; empty when there was none. */
  public Optional<Integer> answer() {
    return Optional.ofNullable(answer);
  }

  /** Why it failed the last time. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** It arrived. */
  public void delivered(int status, Instant now) {
    tried(status, null, now);
    state = State.DELIVERED;
    nextAt = null;
  }

  /**
   * It did not arrive: it is tried again after one minute, two, four, … and every two hours, for
   * the last time a day after the first.
   *
   * @param status null when there was no answer
   */
  public void failed(Integer status, String why, Instant now) {
    tried(status, why, now);
    Instant end = begunAt.plus(LIFE);
    if (now.isBefore(end)) {
      Duration pause = Duration.ofMinutes(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
      Instant next = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
      nextAt = next.isAfter(end) ? end : next;
    } else {
      giveUp();
    }
  }

  /** It is not tried again. */
  public void died(Integer status, String why, Instant now) {
    tried(status, why, now);
    giveUp();
  }

  private void giveUp() {
    state = State.DEAD;
    nextAt = null;
  }

  private void tried(Integer status, String why, Instant now) {
    attempts++;
    attemptedAt = now;
    answer = status;
    reason = why == null || why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
  }

  /** It is sent once more, for another day if need be. */
  public void replay(Instant now) {
    state = State.WAITING;
    begunAt = now;
    attempts = 0;
    nextAt = now;
  }
}
