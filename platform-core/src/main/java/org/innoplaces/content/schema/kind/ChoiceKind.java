package org.innoplaces.content.schema.kind;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/**
 * One of the constants of an enum, by its name.
 *
 * @param type the enum
 */
public record ChoiceKind(Class<? extends Enum<?>> type) implements FieldKind {

  @Override
  public String name() {
    return "choice";
  }

  /** The names that may be chosen, in the order of the enum. */
  public List<String> choices() {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
  }

  @Override
  public JsonValue take(JsonValue value, Intake intake) {
    if (!(value instanceof JsonString given) || !choices().contains(given.getString())) {
      intake.problem("not-a-choice", String.join(", ", choices()));
    }
    return value;
  }

  @Override
  public Object toJava(JsonValue stored) {
    String name = ((JsonString) stored).getString();
    return type.getEnumConstants()[choices().indexOf(name)];
  }

  /** The name: pages and their messages know nothing of a plugin's enum. */
  @Override
  public Object view(JsonValue stored, Function<UUID, ?> references) {
    return ((JsonString) stored).getString();
  }

  @Override
  public JsonObject jsonSchema() {
    return JsonText.object().add("type", "string").add("enum", JsonText.strings(choices())).build();
  }

  @Override
  public Stream<IndexValue> index(JsonValue stored) {
    return Stream.of(IndexValue.of(((JsonString) stored).getString()));
  }

  @Override
  public boolean canEqual(IndexValue value) {
    return choices().contains(value.text());
  }

  @Override
  public JsonObject filterSchema() {
    return JsonSchema.choice(choices());
  }

  @Override
  public String comparedWith() {
    return String.join(", ", choices());
  }

  @Override
  public IndexValue.Kind indexKind() {
    return IndexValue.Kind.TEXT;
  }
}
