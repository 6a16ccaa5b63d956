package org.innoplaces.content.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What somebody said about an entry in a language, or an answer to it. Plain text. */
@Entity
@Table(name = "entry_comment")
public class Comment {

  /** Characters at most. */
  public static final int LONGEST = 4_000;

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "entry_id")
  private UUID entryId;

  @Column(name = "type")
  private String type;

  @Column(name = "locale")
  private String locale;

  /** Of the comment that started it; its own for that one. */
  @Column(name = "thread_id")
  private UUID threadId;

  @Column(name = "field")
  private String field;

  @Column(name = "words")
  private String words;

  @Column(name = "revision")
  private int revision;

  @Column(name = "author")
  private String author;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "resolved_by")
  private String resolvedBy;

  @Column(name = "resolved_at")
  private Instant resolvedAt;

  /** For the persistence provider. */
  protected Comment() {}

  /** A comment on a text. */
  public Comment(UUID id, ReviewedText text, Remark remark, String author, Instant at) {
    this.id = id;
    this.entryId = text.entryId();
    this.type = text.type();
    this.locale = text.locale();
    this.revision = text.revision();
    this.threadId = remark.answers().orElse(id);
    this.field = remark.field().orElse(null);
    this.words = remark.words();
    this.author = author;
    this.writtenAt = at;
  }

  /**
   * What somebody wants to say.
   *
   * @param field the path of the field that is meant; empty for the whole text
   * @param answers the comment that it answers; empty when it starts something new
   */
  public record Remark(String words, Optional<String> field, Optional<UUID> answers) {}

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** What is talked about. */
  public UUID entryId() {
    return entryId;
  }

  /** The content type's name of the entry. */
  public String type() {
    return type;
  }

  /** The language that is talked about, or {@code und}. */
  public String locale() {
    return locale;
  }

  /** The comment that it answers. */
  public Optional<UUID> parentId() {
    return Optional.of(threadId).filter(thread -> !thread.equals(id));
  }

  /** The path of the field that is meant; empty for the whole text. */
  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  /** What was said. */
  public String words() {
    return words;
  }

  /** The newest revision when it was said; 0 when there was none. */
  public int revision() {
    return revision;
  }

  /** The person who said it. */
  public String author() {
    return author;
  }

  /** When. */
  public Instant writtenAt() {
    return writtenAt;
  }

  /** Who said that it is settled. */
  public Optional<String> resolvedBy() {
    return Optional.ofNullable(resolvedBy);
  }

  /** Since when it is settled; empty while it is open. */
  public Optional<Instant> resolvedAt() {
    return Optional.ofNullable(resolvedAt);
  }

  /** Type and id of the entry as the audit log names them. */
  public String subject() {
    return type + "/" + entryId;
  }

  /** It is settled. */
  public void resolve(String by, Instant at) {
    resolvedBy = by;
    resolvedAt = at;
  }

  /** It is not settled after all. */
  public void reopen() {
    resolvedBy = null;
    resolvedAt = null;
  }
}
