package org.innoplaces.content.schema;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.innoplaces.json.JsonSchema;

/**
 * What a field holds and how that travels between JSON, Java, the index and the screen.
 *
 * <p>Kinds are immutable and used by many threads. None of the methods is given JSON null: an
 * absent value never reaches a kind.
 */
public interface FieldKind {

  /** Lower camel case, for example {@code richText}; desk forms choose their control by it. */
  String name();

  /**
   * Brings a value from outside into the form in which it is stored.
   *
   * @param value what was given, not JSON null
   * @param intake where problems go; after a problem the returned value is not used
   */
  JsonValue take(JsonValue value, Intake intake);

  /** The Java value of a stored value, as the record's component declares it; not null. */
  Object toJava(JsonValue stored);

  /** The value as it is served: references become {@code {"type", "id"}}, the invisible null. */
  default JsonValue serve(JsonValue stored, Function<UUID, JsonValue> references) {
    // Fails at what is of another kind, which readers must not be served.
    toJava(stored);
    return stored;
  }

  /** The value as pages use it; references become what the function returns, which may be null. */
  default Object view(JsonValue stored, Function<UUID, ?> references) {
    return toJava(stored);
  }

  /** JSON Schema (2020-12) of the value as it is served. */
  JsonObject jsonSchema();

  /** What lists can be filtered and sorted by; empty when this kind cannot be indexed. */
  default Stream<IndexValue> index(JsonValue stored) {
    return Stream.empty();
  }

  /** The kind of value that a filter on such a field is compared with; null when there is none. */
  default IndexValue.Kind indexKind() {
    return null;
  }

  /**
   * Whether a value of such a field can be equal to that: a filter for one that cannot is wrong.
   */
  default boolean canEqual(IndexValue value) {
    return true;
  }

  /** The type of the HTML input, of kinds without a control of their own; empty for others. */
  default String input() {
    return "";
  }

  /**
   * A stored text for people.
   *
   * @param stored not null
   * @param reader the language of who reads it
   */
  default String tell(String stored, Locale reader) {
    return stored;
  }

  /**
   * A text that a filter compares such fields with, as the index has it; for kinds of {@link
   * IndexValue.Kind#TEXT}.
   *
   * @throws IllegalArgumentException when no value of the kind is written so
   */
  default IndexValue compared(String text) {
    return IndexValue.of(text);
  }

  /** What a filter is compared with: all there is, or examples and an ellipsis. */
  default String comparedWith() {
    return switch (indexKind()) {
      case TEXT -> "abc, …";
      case NUMBER -> "12.5, …";
      case INSTANT -> "2026-11-22, 2026-11-22T14:00:00Z, …";
    };
  }

  /** JSON Schema of what filters compare the values with. */
  default JsonObject filterSchema() {
    return switch (indexKind()) {
      case TEXT -> JsonSchema.filled();
      case NUMBER -> JsonSchema.of("number");
      case INSTANT ->
          JsonSchema.anyOf(List.of(JsonSchema.text("date"), JsonSchema.text("date-time")));
    };
  }

  /** The entries that a value points to, in order; may repeat. */
  default Stream<UUID> references(JsonValue stored) {
    return Stream.empty();
  }

  /** The names of the types that values may refer to, empty text for any; empty for none. */
  default Set<String> targets() {
    return Set.of();
  }

  /** Whether the whole value is one reference or a list of them: a relationship in JSON:API. */
  default boolean isRelationship() {
    return false;
  }
}
