package org.innoplaces.content.schema;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One field of a content type, a group, a block or an extension.
 *
 * @param name the record component's name, the same in JSON
 * @param kind what it holds
 * @param traits what else is true of it
 */
public record FieldSchema(String name, FieldKind kind, Set<Trait> traits) {

  private static final System.Logger LOG = System.getLogger(FieldSchema.class.getName());
  private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();
  private static final int MOST_TOLD = 1000;

  /** What can be true of a field. */
  public enum Trait {
    TITLE,
    SHARED,
    REQUIRED,
    FILTERABLE,
    SORTABLE
  }

  /** Keeps a copy of the traits. */
  public FieldSchema {
    traits = Set.copyOf(traits);
  }

  /** Whether the field has the trait. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether the value is the same in every language. */
  public boolean shared() {
    return is(Trait.SHARED);
  }

  /** Whether lists can be filtered or sorted by it. */
  public boolean indexed() {
    return is(Trait.FILTERABLE) || is(Trait.SORTABLE) || kind.isRelationship();
  }

  /** The Java value of a stored one; null when there is none of the field's kind. */
  public Object toJava(JsonValue stored) {
    return read(stored, kind::toJava, null);
  }

  /** The value as it is served; JSON null when there is none of the field's kind. */
  public JsonValue serve(JsonValue stored, Function<UUID, JsonValue> references) {
    return read(stored, value -> kind.serve(value, references), JsonValue.NULL);
  }

  /** The value as pages use it; null when there is none of the field's kind. */
  public Object view(JsonValue stored, Function<UUID, ?> references) {
    return read(stored, value -> kind.view(value, references), null);
  }

  /** The entries that a value points to; none when it is not of the field's kind. */
  public Stream<UUID> references(JsonValue stored) {
    return read(stored, value -> kind.references(value).toList(), List.<UUID>of()).stream();
  }

  /**
   * What was stored while the plugin of the field was away, or by a version that had another kind
   * of field, is looked at by nobody: such a value counts as none, and no page fails at it.
   */
  private <R> R read(JsonValue stored, Function<JsonValue, R> reading, R none) {
    if (stored == null || stored == JsonValue.NULL) {
      return none;
    }
    try {
      return reading.apply(stored);
    } catch (RuntimeException otherKind) {
      tell(otherKind);
      return none;
    }
  }

  /** Once for each field and without what is stored, which may be personal. */
  private void tell(RuntimeException problem) {
    if (TOLD.size() < MOST_TOLD && TOLD.add(name + " " + kind.name())) {
      LOG.log(
          System.Logger.Level.WARNING,
          () ->
              "Stored values of the field %s cannot be read as its kind %s, and count as none (%s)"
                  .formatted(name, kind.name(), problem.getClass().getName()));
    }
  }
}
