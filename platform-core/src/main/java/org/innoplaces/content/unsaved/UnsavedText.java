package org.innoplaces.content.unsaved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.json.JsonText;

/**
 * What somebody typed in one window and did not save yet. No revision: only its keeper sees it, and
 * saving, or time, removes it.
 */
@Entity
@Table(name = "unsaved_text")
public class UnsavedText {

  /** So long it is kept after the last key. */
  public static final Duration LONGEST_LIFE = Duration.ofDays(30);

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "keeper")
  private String keeper;

  @Column(name = "type")
  private String type;

  @Column(name = "subject")
  private String subject;

  @Column(name = "locale")
  private String locale;

  @Column(name = "base")
  private int base;

  @Column(name = "shared_base")
  private int sharedBase;

  @Column(name = "data")
  private String data;

  @Column(name = "shared_data")
  private String sharedData;

  @Column(name = "slug")
  private String slug;

  @Column(name = "note")
  private String note;

  @Column(name = "kept_at")
  private Instant keptAt;

  /** For the persistence provider. */
  protected UnsavedText() {}

  /** What is kept for somebody from now on. */
  public UnsavedText(UUID id, String keeper, Place place) {
    this.id = id;
    this.keeper = keeper;
    this.type = place.type();
    this.subject = place.subject();
    this.locale = place.locale();
  }

  /**
   * Where it was typed.
   *
   * @param type the content type's name
   * @param entryId empty for an entry that is only being made
   */
  public record Place(String type, Optional<UUID> entryId, String locale) {

    private static final String NEW = "new";

    /** Type and id of the entry; {@code new} in place of an id that there is not yet. */
    public String subject() {
      return type + "/" + entryId.map(UUID::toString).orElse(NEW);
    }

    private static Place of(String type, String subject, String locale) {
      String id = subject.substring(type.length() + 1);
      return new Place(
          type, Optional.of(id).filter(i -> !i.equals(NEW)).map(UUID::fromString), locale);
    }
  }

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** The id of the actor who typed it. */
  public String keeper() {
    return keeper;
  }

  /** Where it was typed. */
  public Place place() {
    return Place.of(type, subject, locale);
  }

  /** When something was typed last. */
  public Instant keptAt() {
    return keptAt;
  }

  /** What was typed. */
  public TypedText text() {
    return new TypedText(
        new Draft(base, JsonText.parse(data), Optional.ofNullable(slug), Optional.ofNullable(note)),
        new Draft(sharedBase, JsonText.parse(sharedData)));
  }

  /** Keeps what stands there now. */
  public void keep(TypedText text, Instant at) {
    base = text.language().base();
    data = text.language().data().toString();
    slug = text.language().slug().orElse(null);
    note = text.language().note().orElse(null);
    sharedBase = text.shared().base();
    sharedData = text.shared().data().toString();
    keptAt = at;
  }
}
