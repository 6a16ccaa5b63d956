package org.innoplaces.content.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody asked that somebody else looks at a text before readers see it, and what became of it.
 *
 * <p>Actors are told by their ids; a person by {@code account/} and the account's id, whether they
 * came themselves or sent a program.
 */
@Entity
@Table(name = "entry_review")
public class Review {

  /** How far it has come. */
  public enum State {
    /** Waits for somebody who may publish. */
    ASKED,
    /** Found good; that counts until the text changes. */
    APPROVED,
    /** Sent back with a reason. */
    RETURNED,
    /** No longer wanted by the one who asked. */
    WITHDRAWN;

    /** The name in addresses and JSON, for example {@code asked}. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "entry_id")
  private UUID entryId;

  @Column(name = "type")
  private String type;

  @Column(name = "locale")
  private String locale;

  @Column(name = "revision")
  private int revision;

  @Column(name = "shared_revision")
  private int sharedRevision;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_of")
  private String askedOf;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "note")
  private String note;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "reason")
  private String reason;

  @Column(name = "closed_at")
  private Instant closedAt;

  /** For the persistence provider. */
  protected Review() {}

  /** One that was just asked for. */
  public Review(UUID id, ReviewedText text, Request request) {
    this.id = id;
    this.entryId = text.entryId();
    this.type = text.type();
    this.locale = text.locale();
    this.revision = text.revision();
    this.sharedRevision = text.sharedRevision();
    this.state = State.ASKED;
    this.askedBy = request.by();
    this.askedOf = request.of().orElse(null);
    this.askedAt = request.at();
    this.note = request.note().orElse(null);
  }

  /**
   * Who asks whom.
   *
   * @param of the person who is asked; empty for anybody who may publish
   */
  public record Request(String by, Optional<String> of, Instant at, Optional<String> note) {}

  /**
   * What became of it.
   *
   * @param reason of sending back
   */
  public record Decision(String by, Instant at, Optional<String> reason) {}

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** The text that was looked at last: the one that was asked about, or that was approved. */
  public ReviewedText text() {
    return new ReviewedText(entryId, type, locale, revision, sharedRevision);
  }

  /** How far it has come. */
  public State state() {
    return state;
  }

  /** Whether nobody asked again since for the same entry and locale. */
  public boolean isLatest() {
    return closedAt == null;
  }

  /** Who asked whom. */
  public Request request() {
    return new Request(askedBy, Optional.ofNullable(askedOf), askedAt, Optional.ofNullable(note));
  }

  /** What became of it; empty while it waits. */
  public Optional<Decision> decision() {
    return Optional.ofNullable(decidedBy)
        .map(by -> new Decision(by, decidedAt, Optional.ofNullable(reason)));
  }

  /** Whether exactly this text was approved, so that nothing changed since. */
  public boolean approves(ReviewedText now) {
    return state == State.APPROVED && text().equals(now);
  }

  /** Found good as it is now. */
  public void approve(ReviewedText now, String by, Instant at) {
    revision = now.revision();
    sharedRevision = now.sharedRevision();
    decide(State.APPROVED, by, at);
  }

  /** Sends it back to the one who asked. */
  public void sendBack(String by, Instant at, String why) {
    reason = why;
    decide(State.RETURNED, by, at);
  }

  /** The one who asked does not want it any more. */
  public void withdraw(String by, Instant at) {
    decide(State.WITHDRAWN, by, at);
  }

  private void decide(State next, String by, Instant at) {
    state = next;
    decidedBy = by;
    decidedAt = at;
  }

  /** It is history: a newer one counts, or readers see the text. */
  public void close(Instant at) {
    closedAt = at;
  }
}
