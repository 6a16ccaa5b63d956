package org.innoplaces.content.entry;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.content.schema.TypeSchema.PathField;
import org.innoplaces.json.JsonText;

/** By what a revision is found, and what it refers to. */
public record RevisionIndex(List<FieldValue> fieldValues, List<EntryReference> references) {

  /** Found by nothing. */
  public static final RevisionIndex NONE = new RevisionIndex(List.of(), List.of());

  /** Keeps copies. */
  public RevisionIndex {
    fieldValues = List.copyOf(fieldValues);
    references = List.copyOf(references);
  }

  /** What these fields give of stored values. */
  public static RevisionIndex of(Collection<PathField> paths, JsonObject data) {
    List<FieldValue> values = new ArrayList<>();
    List<EntryReference> references = new ArrayList<>();
    for (PathField path : paths) {
      JsonValue value = JsonText.at(data, path.path());
      if (value != null) {
        values.addAll(fieldValues(path, value));
        references.addAll(references(path, value));
      }
    }
    return new RevisionIndex(values, references);
  }

  /** The part of it that these fields gave. */
  public RevisionIndex of(Set<String> fields) {
    return new RevisionIndex(
        fieldValues.stream().filter(value -> fields.contains(value.field())).toList(),
        references.stream().filter(reference -> fields.contains(reference.field())).toList());
  }

  /** Whether both have the same rows, in whatever order the database gave them. */
  public boolean saysTheSameAs(RevisionIndex other) {
    return rows().equals(other.rows());
  }

  private List<String> rows() {
    Stream<String> values =
        fieldValues.stream().map(value -> value.field() + "\n" + plain(value.value()));
    Stream<String> targets =
        references.stream()
            .map(refers -> refers.field() + "\n" + refers.position() + "\n" + refers.target());
    return Stream.concat(values, targets).sorted().toList();
  }

  /** The database gives numbers more digits behind the point. */
  private static IndexValue plain(IndexValue value) {
    BigDecimal number = value.number();
    return new IndexValue(
        value.text(),
        value.sortKey(),
        number == null ? null : number.stripTrailingZeros(),
        value.instant());
  }

  private static List<FieldValue> fieldValues(PathField path, JsonValue value) {
    return path.field().indexed()
        ? path.field()
            .kind()
            .index(value)
            .distinct()
            .map(index -> new FieldValue(path.path(), index))
            .toList()
        : List.of();
  }

  private static List<EntryReference> references(PathField path, JsonValue value) {
    List<UUID> targets = path.field().references(value).toList();
    List<EntryReference> references = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      references.add(new EntryReference(path.path(), i, targets.get(i)));
    }
    return references;
  }
}
