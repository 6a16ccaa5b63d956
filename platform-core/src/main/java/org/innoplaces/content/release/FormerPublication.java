package org.innoplaces.content.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.innoplaces.content.entry.Publication;

/** What readers would have seen of an item without its release. */
@Entity
@Table(name = "release_former")
public class FormerPublication {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "item_id")
  private UUID itemId;

  @Column(name = "publication_id")
  private UUID publicationId;

  @Column(name = "revision_id")
  private UUID revisionId;

  @Column(name = "slug")
  private String slug;

  @Column(name = "valid_from")
  private Instant from;

  @Column(name = "valid_until")
  private Instant until;

  @Column(name = "seen_since")
  private Instant since;

  /** For the persistence provider. */
  protected FormerPublication() {}

  /** A publication as it is before the release. */
  public FormerPublication(UUID id, UUID itemId, Publication publication) {
    this.id = id;
    this.itemId = itemId;
    this.publicationId = publication.id();
    this.revisionId = publication.revision().id();
    this.slug = publication.slug();
    this.from = publication.from();
    this.until = publication.until();
    this.since = publication.since();
  }

  /** The item that it belongs to. */
  public UUID itemId() {
    return itemId;
  }

  /** The id that the publication had. */
  public UUID publicationId() {
    return publicationId;
  }

  /** The revision that was seen. */
  public UUID revisionId() {
    return revisionId;
  }

  /** The address. */
  public String slug() {
    return slug;
  }

  /** Its start. */
  public Instant from() {
    return from;
  }

  /** Its end. */
  public Instant until() {
    return until;
  }

  /** Since when readers were told that they see it. */
  public Instant since() {
    return since;
  }

  /** Whether a publication is still what it was. */
  public boolean isStill(Publication publication) {
    return publication.id().equals(publicationId)
        && publication.from().equals(from)
        && publication.until().equals(until);
  }
}
