package org.innoplaces.membership.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that one reviewer says to the others; it is never changed. */
@Entity
@Table(name = "membership_comment")
public class ReviewComment {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "application_id")
  private UUID application;

  @Column(name = "author")
  private String author;

  @Column(name = "text")
  private String text;

  @Column(name = "written_at")
  private Instant writtenAt;

  /** For the persistence provider. */
  protected ReviewComment() {}

  /**
   * This comment.
   *
   * @param author the id of an actor
   */
  public ReviewComment(UUID id, UUID application, String author, String text, Instant now) {
    this.id = id;
    this.application = application;
    this.author = author;
    this.text = text;
    this.writtenAt = now;
  }

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** The id of an actor. */
  public String author() {
    return author;
  }

  /** Plain text; lines end with a line feed. */
  public String text() {
    return text;
  }

  /** When it was written. */
  public Instant writtenAt() {
    return writtenAt;
  }
}
