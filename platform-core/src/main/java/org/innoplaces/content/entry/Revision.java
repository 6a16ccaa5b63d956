package org.innoplaces.content.entry;

import jakarta.json.JsonObject;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.json.JsonText;

/**
 * What an entry said in one language at one point of its history, or its shared values (locale
 * {@code und}). Never changed once written; its index alone follows the fields that there are.
 */
@Entity
@Table(name = "revision")
public class Revision {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "entry_id")
  private UUID entryId;

  @Column(name = "locale")
  private String locale;

  @Column(name = "number")
  private int number;

  @Column(name = "slug")
  private String slug;

  @Column(name = "data")
  private String data;

  @Column(name = "author")
  private String author;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "note")
  private String note;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "field_value", joinColumns = @JoinColumn(name = "revision_id"))
  private List<FieldValue> fieldValues = new ArrayList<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "entry_reference", joinColumns = @JoinColumn(name = "revision_id"))
  private List<EntryReference> references = new ArrayList<>();

  /** For the persistence provider. */
  protected Revision() {}

  /** A revision that is complete from the start. */
  public Revision(UUID id, Place place, Text text, Origin origin) {
    this.id = id;
    this.entryId = place.entryId();
    this.locale = place.locale();
    this.number = place.number();
    this.slug = text.slug();
    this.data = text.data().toString();
    this.fieldValues.addAll(text.index().fieldValues());
    this.references.addAll(text.index().references());
    this.author = origin.author();
    this.createdAt = origin.at();
    this.note = origin.note();
  }

  /** Where a revision stands in the history. */
  public record Place(UUID entryId, String locale, int number) {}

  /** What a revision says, and by what it is found. */
  public record Text(JsonObject data, String slug, RevisionIndex index) {}

  /** Who wrote it, when and why; the note may be null. */
  public record Origin(String author, Instant at, String note) {}

  /** Its own id. */
  public UUID id() {
    return id;
  }

  /** The entry that it is a revision of. */
  public UUID entryId() {
    return entryId;
  }

  /** The language, or {@code und}. */
  public String locale() {
    return locale;
  }

  /** Counted from 1 within entry and locale, without gaps. */
  public int number() {
    return number;
  }

  /** The address that the author chose; empty when it is to be made from the title. */
  public Optional<String> slug() {
    return Optional.ofNullable(slug);
  }

  /** The values by field name, extensions under {@code extensions}. */
  public JsonObject data() {
    return JsonText.parse(data);
  }

  /** The id of the actor who wrote it. */
  public String author() {
    return author;
  }

  /** When it was written. */
  public Instant createdAt() {
    return createdAt;
  }

  /** Why it was written. */
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  /** Whether it says the same as another text; the ids of blocks say nothing. */
  public boolean says(JsonObject otherData, String otherSlug) {
    return BlockIds.without(data()).equals(BlockIds.without(otherData))
        && slug().equals(Optional.ofNullable(otherSlug));
  }
}
