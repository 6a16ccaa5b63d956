package org.innoplaces.content.schema.kind;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.innoplaces.content.Ref;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/**
 * A reference to an entry: stored as the entry's id.
 *
 * @param target the name of the type that may be referred to; empty for any
 */
public record ReferenceKind(String target) implements FieldKind {

  private static final Set<String> IDENTIFIER = Set.of("type", "id");

  @Override
  public String name() {
    return "reference";
  }

  @Override
  public JsonValue take(JsonValue value, Intake intake) {
    if (!(named(value) instanceof JsonString given)) {
      intake.problem("not-a-reference");
      return value;
    }
    return intake
        .reference(given.getString(), target)
        .<JsonValue>map(id -> JsonText.string(id.toString()))
        .orElse(value);
  }

  /** The name itself, or the id in an identifier as it is served. */
  private static JsonValue named(JsonValue value) {
    return value instanceof JsonObject identifier && IDENTIFIER.containsAll(identifier.keySet())
        ? identifier.get("id")
        : value;
  }

  private static UUID id(JsonValue value) {
    return UUID.fromString(((JsonString) value).getString());
  }

  @Override
  public Object toJava(JsonValue stored) {
    return new Ref<>(id(stored));
  }

  @Override
  public JsonValue serve(JsonValue stored, Function<UUID, JsonValue> references) {
    return references.apply(id(stored));
  }

  @Override
  public Object view(JsonValue stored, Function<UUID, ?> references) {
    return references.apply(id(stored));
  }

  @Override
  public JsonObject jsonSchema() {
    return JsonText.object()
        .add(
            "oneOf",
            JsonText.array()
                .add(JsonText.object().add("$ref", "#/components/schemas/identifier"))
                .add(JsonText.object().add("type", "null")))
        .build();
  }

  @Override
  public Stream<IndexValue> index(JsonValue stored) {
    return Stream.of(IndexValue.of(id(stored).toString()));
  }

  @Override
  public boolean canEqual(IndexValue value) {
    return value.text().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  @Override
  public JsonObject filterSchema() {
    return JsonSchema.text("uuid");
  }

  @Override
  public String comparedWith() {
    return "01920000-0000-7000-8000-000000000000, …";
  }

  @Override
  public IndexValue.Kind indexKind() {
    return IndexValue.Kind.TEXT;
  }

  @Override
  public Stream<UUID> references(JsonValue stored) {
    return Stream.of(id(stored));
  }

  @Override
  public boolean isRelationship() {
    return true;
  }

  @Override
  public Set<String> targets() {
    return Set.of(target);
  }
}
