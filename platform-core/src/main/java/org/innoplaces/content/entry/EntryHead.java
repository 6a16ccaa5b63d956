package org.innoplaces.content.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The newest revision of an entry in a locale, with what lists of entries search and sort by.
 *
 * <p>Says nothing that the revision does not say; it moves on with every revision.
 */
@Entity
@Table(name = "entry_head")
@IdClass(EntryHead.Place.class)
public class EntryHead {

  @Id
  @Column(name = "entry_id")
  private UUID entryId;

  @Id
  @Column(name = "locale")
  private String locale;

  @Column(name = "revision_id")
  private UUID revisionId;

  @Column(name = "number")
  private int number;

  @Column(name = "filled")
  private boolean filled;

  @Column(name = "title")
  private String title;

  @Column(name = "title_key")
  private String titleKey;

  @Column(name = "words")
  private String words;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  /** For the persistence provider. */
  protected EntryHead() {}

  /** The head that is at a revision. */
  public EntryHead(Revision revision, HeadText text) {
    this.entryId = revision.entryId();
    this.locale = revision.locale();
    moveTo(revision, text);
  }

  /** Which entry in which locale. */
  public static class Place implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID entryId;
    private String locale;

    /** For the persistence provider. */
    public Place() {}

    /** The place of a head. */
    public Place(UUID entryId, String locale) {
      this.entryId = entryId;
      this.locale = locale;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Place that
          && Objects.equals(entryId, that.entryId)
          && Objects.equals(locale, that.locale);
    }

    @Override
    public int hashCode() {
      return Objects.hash(entryId, locale);
    }
  }

  /** Moves on to a newer revision of the same place. */
  public final void moveTo(Revision revision, HeadText text) {
    this.revisionId = revision.id();
    this.number = revision.number();
    this.filled = !revision.data().isEmpty();
    this.title = text.title().orElse(null);
    this.titleKey = text.titleKey().orElse(null);
    this.words = text.words();
    this.changedAt = revision.createdAt();
    this.changedBy = revision.author();
  }

  /** The entry. */
  public UUID entryId() {
    return entryId;
  }

  /** The language, or {@code und}. */
  public String locale() {
    return locale;
  }

  /** The id of the newest revision. */
  public UUID revisionId() {
    return revisionId;
  }

  /** The number of the newest revision. */
  public int number() {
    return number;
  }

  /** Whether the newest revision says anything. */
  public boolean filled() {
    return filled;
  }

  /** What names the entry in this locale. */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /** When the newest revision was written. */
  public Instant changedAt() {
    return changedAt;
  }

  /** The id of the actor who wrote it. */
  public String changedBy() {
    return changedBy;
  }
}
