package org.innoplaces.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Something that was written in a conversation; its words are never changed. */
@Entity
@Table(name = "contact_letter")
public class Letter {

  /** From whom to whom. */
  public enum Kind {
    /** From the person to us. */
    RECEIVED,
    /** From us to the person. */
    SENT,
    /** From a program of the person's: they are away, or have read it. */
    AUTOMATIC,
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

  @Column(name = "title")
  private String title;

  @Column(name = "quoted")
  private String quoted;

  @Column(name = "files")
  private String files;

  @Column(name = "sender")
  private String sender;

  @Column(name = "returned_at")
  private Instant returnedAt;

  @Column(name = "returned_because")
  private String returnedBecause;

  @Column(name = "returned_for_good")
  private boolean returnedForGood;

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

  /**
   * It came in as a mail with these.
   *
   * @param subject one line; may be empty
   * @param before what it quotes; may be empty
   * @param names those of the files that came along
   */
  public void came(String subject, String before, List<String> names) {
    title = subject;
    quoted = before;
    files = String.join("\n", names);
  }

  /** The subject of the mail that it came as; often empty. */
  public String title() {
    return title == null ? "" : title;
  }

  /** What it quotes of mails before; often empty. */
  public String quoted() {
    return quoted == null ? "" : quoted;
  }

  /** The names of the files that came along and stayed in the mailbox. */
  public List<String> files() {
    return files == null || files.isEmpty() ? List.of() : List.of(files.split("\n"));
  }

  /** Somebody else than the one who began the conversation wrote it. */
  public void from(String address) {
    sender = address;
  }

  /** The address of who wrote it; empty when it is the one who began the conversation, or we. */
  public Optional<String> sender() {
    return Optional.ofNullable(sender);
  }

  /** Its mail did not arrive; that a server has given up is the last word. */
  public void returned(Returned told) {
    if (!returnedForGood) {
      returnedAt = told.at();
      returnedBecause = told.reason();
      returnedForGood = told.forGood();
    }
  }

  /** What a mail server told of its mail; empty when nobody complained. */
  public Optional<Returned> returned() {
    return Optional.ofNullable(returnedAt)
        .map(at -> new Returned(at, returnedBecause, returnedForGood));
  }

  /**
   * Its mail did not arrive.
   *
   * @param reason one line, in the words of a server
   * @param forGood whether the server has given up; else it tries again
   */
  public record Returned(Instant at, String reason, boolean forGood) {}
}
