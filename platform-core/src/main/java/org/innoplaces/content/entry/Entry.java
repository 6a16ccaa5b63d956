package org.innoplaces.content.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A thing of content that lasts: its texts are in revisions, what readers see in publications.
 *
 * <p>Its row is the lock under which revisions are numbered.
 */
@Entity
@Table(name = "entry")
public class Entry {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "type")
  private String type;

  @Column(name = "entry_key")
  private String key;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "trashed_at")
  private Instant trashedAt;

  /** For the persistence provider. */
  protected Entry() {}

  /** A new entry without any text. */
  public Entry(UUID id, String type, String key, Instant createdAt) {
    this.id = id;
    this.type = type;
    this.key = key;
    this.createdAt = createdAt;
  }

  /** UUID version 7, so ids order by creation. */
  public UUID id() {
    return id;
  }

  /** The content type's name. */
  public String type() {
    return type;
  }

  /** The name by which import files know the entry; unique per type. */
  public Optional<String> key() {
    return Optional.ofNullable(key);
  }

  /** When it was created. */
  public Instant createdAt() {
    return createdAt;
  }

  /** Since when it lies in the trash; empty when it does not. */
  public Optional<Instant> trashedAt() {
    return Optional.ofNullable(trashedAt);
  }

  /** Puts it into the trash; its texts stay. */
  public void trash(Instant at) {
    this.trashedAt = at;
  }

  /** Takes it out of the trash. */
  public void restore() {
    this.trashedAt = null;
  }

  /** Type and id as the audit log names them. */
  public String subject() {
    return type + "/" + id;
  }
}
