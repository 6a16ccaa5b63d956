package org.innoplaces.content.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.innoplaces.content.entry.Publication;

/** One locale of one entry in a release. */
@Entity
@Table(name = "release_item")
public class ReleaseItem {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "release_id")
  private UUID releaseId;

  @Column(name = "entry_id")
  private UUID entryId;

  @Column(name = "locale")
  private String locale;

  // A text, because the persistence provider cannot read an id that is null.
  @Column(name = "publication_id")
  private String publicationId;

  @Column(name = "visible_until")
  private Instant until;

  /** For the persistence provider. */
  protected ReleaseItem() {}

  /** An item that is not published yet. */
  public ReleaseItem(UUID id, UUID releaseId, Content content) {
    this.id = id;
    this.releaseId = releaseId;
    this.entryId = content.entryId();
    this.locale = content.locale();
  }

  /** What an item is about: a language of an entry, or its shared values ({@code und}). */
  public record Content(UUID entryId, String locale) {}

  /** Its own id. */
  public UUID id() {
    return id;
  }

  /** The release that it belongs to. */
  public UUID releaseId() {
    return releaseId;
  }

  /** What it is about. */
  public Content content() {
    return new Content(entryId, locale);
  }

  /** The entry. */
  public UUID entryId() {
    return entryId;
  }

  /** The language, or {@code und}. */
  public String locale() {
    return locale;
  }

  /** The id of the publication that the release made; null before. */
  public UUID publicationId() {
    return publicationId == null ? null : UUID.fromString(publicationId);
  }

  /** When that publication was to end; null before. */
  public Instant until() {
    return until;
  }

  /** Notes what the release made of it. */
  public void published(Publication publication) {
    this.publicationId = publication.id().toString();
    this.until = publication.until();
  }
}
