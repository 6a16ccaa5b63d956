package org.innoplaces.content.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * An interval in which readers see one revision of an entry in its locale: {@code from} included,
 * {@code until} not.
 *
 * <p>Intervals of one entry and locale never overlap. What lies in the past is never changed.
 */
@Entity
@Table(name = "publication")
public class Publication {

  /** The end of an interval that nobody has ended. */
  public static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "entry_id")
  private UUID entryId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "revision_id")
  private Revision revision;

  @Column(name = "type")
  private String type;

  @Column(name = "locale")
  private String locale;

  @Column(name = "slug")
  private String slug;

  @Column(name = "valid_from")
  private Instant from;

  @Column(name = "seen_since")
  private Instant since;

  @Column(name = "valid_until")
  private Instant until;

  /** For the persistence provider. */
  protected Publication() {}

  /** The interval in which the revision is seen under the slug. */
  public Publication(UUID id, String type, Revision revision, String slug, Window window) {
    this(id, type, revision, slug, window, window.from());
  }

  /** The interval in which readers see again what they saw since an earlier instant. */
  public Publication(
      UUID id, String type, Revision revision, String slug, Window window, Instant since) {
    this.id = id;
    this.entryId = revision.entryId();
    this.revision = revision;
    this.type = type;
    this.locale = revision.locale();
    this.slug = slug;
    this.from = window.from();
    this.until = window.until();
    this.since = since;
  }

  /** Its own id. */
  public UUID id() {
    return id;
  }

  /** The entry that is seen. */
  public UUID entryId() {
    return entryId;
  }

  /** What is seen. */
  public Revision revision() {
    return revision;
  }

  /** The content type's name. */
  public String type() {
    return type;
  }

  /** The language, or {@code und}. */
  public String locale() {
    return locale;
  }

  /** The address in this interval; empty text for shared values. */
  public String slug() {
    return slug;
  }

  /** The first instant at which it is seen. */
  public Instant from() {
    return from;
  }

  /** Since when readers are told that they see it; before its start when it was brought back. */
  public Instant since() {
    return since;
  }

  /** The first instant at which it is no longer seen; {@link #FOREVER} when no end is known. */
  public Instant until() {
    return until;
  }

  /** Whether it is seen at that instant. */
  public boolean covers(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(until);
  }

  void endAt(Instant end) {
    this.until = end;
  }

  void startAt(Instant start) {
    this.from = start;
    this.since = start;
  }
}
