package org.innoplaces.membership.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One of us looks at one application. */
@Entity(name = "MembershipReview")
@Table(name = "membership_review")
public class Review {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "application_id")
  private UUID application;

  @Column(name = "reviewer")
  private String reviewer;

  @Column(name = "assigned_at")
  private Instant assignedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "vote")
  private Vote vote;

  @Column(name = "reason")
  private String reason;

  @Column(name = "voted_at")
  private Instant votedAt;

  @Column(name = "conflict")
  private String conflict;

  /** For the persistence provider. */
  protected Review() {}

  /**
   * Nothing is said yet.
   *
   * @param reviewer the id of an actor
   */
  public Review(UUID id, UUID application, String reviewer, Instant now) {
    this.id = id;
    this.application = application;
    this.reviewer = reviewer;
    this.assignedAt = now;
  }

  /** They vote, or vote otherwise. */
  public void vote(Vote said, String why, Instant now) {
    vote = said;
    reason = why;
    votedAt = now;
  }

  /** They stay out of it; a vote that they gave does not count any more. */
  public void stayOut(String why) {
    conflict = why;
    vote = null;
    reason = null;
    votedAt = null;
  }

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** The id of the application. */
  public UUID application() {
    return application;
  }

  /** The id of an actor. */
  public String reviewer() {
    return reviewer;
  }

  /** What they said; empty before. */
  public Optional<Vote> vote() {
    return Optional.ofNullable(vote);
  }

  /** Why; often empty for a yes. */
  public String reason() {
    return reason == null ? "" : reason;
  }

  /** Since when they look at it. */
  public Instant assignedAt() {
    return assignedAt;
  }

  /** When they voted; empty before. */
  public Optional<Instant> votedAt() {
    return Optional.ofNullable(votedAt);
  }

  /** Whether they stay out of it. */
  public boolean isOut() {
    return conflict != null;
  }
}
