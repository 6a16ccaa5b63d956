package org.innoplaces.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something that became of an application; it is never changed. */
@Entity
@Table(name = "membership_step")
public class ApplicationStep {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "application_id")
  private UUID application;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_state")
  private ApplicationState from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_state")
  private ApplicationState to;

  @Enumerated(EnumType.STRING)
  @Column(name = "move")
  private Move move;

  @Column(name = "actor")
  private String actor;

  @Column(name = "reason")
  private String reason;

  @Column(name = "message")
  private String message;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For the persistence provider. */
  protected ApplicationStep() {}

  /**
   * A move that was just made.
   *
   * @param reason for us; may be empty
   * @param message what the applicant was told; may be empty
   */
  public ApplicationStep(
      UUID id, Application made, ApplicationState from, Move move, String actor, Told told) {
    this.id = id;
    this.application = made.id();
    this.from = from;
    this.to = made.state();
    this.move = move;
    this.actor = actor;
    this.reason = told.reason();
    this.message = told.message();
    this.madeAt = made.stateSince();
  }

  /**
   * What is said with a move.
   *
   * @param reason for us; may be empty
   * @param message for the applicant; may be empty
   */
  public record Told(String reason, String message) {

    /** Nothing. */
    public static final Told NOTHING = new Told("", "");
  }

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** The id of the application. */
  public UUID application() {
    return application;
  }

  /** Where it came from; empty when it was just begun. */
  public Optional<ApplicationState> from() {
    return Optional.ofNullable(from);
  }

  /** Where it went. */
  public ApplicationState to() {
    return to;
  }

  /** What was done. */
  public Move move() {
    return move;
  }

  /** The id of who did it. */
  public String actor() {
    return actor;
  }

  /** Why, for us; often empty. */
  public String reason() {
    return reason == null ? "" : reason;
  }

  /** What the applicant was told; often empty. */
  public String message() {
    return message == null ? "" : message;
  }

  /** When it was done. */
  public Instant madeAt() {
    return madeAt;
  }
}
