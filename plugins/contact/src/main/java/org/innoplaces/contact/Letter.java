package org.innoplaces.contact;

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

/** Something that was written in a conversation; it is never changed. */
@Entity
@Table(name = "contact_letter")
public class Letter {

  /** From whom to whom. */
  public enum Kind {
    /** From the person to us. */
    RECEIVED,
    /** From us to the person. */
    SENT,
    /** Among us. */
    NOTE;

    /** As it stands in bundles. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "conversation_id")
  private UUID conversation;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private Kind kind;

  @Column(name = "author")
  private String author;

  @Column(name = "text")
  private String text;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "message_id")
  private String messageId;

  /** For the persistence provider. */
  protected Letter() {}

  /**
   * This letter.
   *
   * @param author what who wrote it is called
   */
  public Letter(UUID id, UUID conversation, Kind kind, String author, String text, Instant now) {
    this.id = id;
    this.conversation = conversation;
    this.kind = kind;
    this.author = author;
    this.text = text;
    this.writtenAt = now;
  }

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** The id of its conversation. */
  public UUID conversation() {
    return conversation;
  }

  /** From whom to whom. */
  public Kind kind() {
    return kind;
  }

  /** What who wrote it is called. */
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

  /** The Message-ID of its mail; empty when it was no mail. */
  public Optional<String> messageId() {
    return Optional.ofNullable(messageId);
  }

  /** It goes out, or came in, as this mail. */
  public void mailed(String id) {
    messageId = id;
  }
}
