package org.innoplaces.content.schema.kind;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/** Yes or no; indexed as the texts {@code true} and {@code false}. */
public record BooleanKind() implements FieldKind {

  @Override
  public String name() {
    return "boolean";
  }

  @Override
  public JsonValue take(JsonValue value, Intake intake) {
    if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
      intake.problem("not-a-boolean");
    }
    return value;
  }

  @Override
  public Object toJava(JsonValue stored) {
    return stored == JsonValue.TRUE;
  }

  @Override
  public JsonObject jsonSchema() {
    return JsonText.object().add("type", "boolean").build();
  }

  @Override
  public Stream<IndexValue> index(JsonValue stored) {
    return Stream.of(IndexValue.of(stored.toString()));
  }

  @Override
  public boolean canEqual(IndexValue value) {
    return value.text().equals("true") || value.text().equals("false");
  }

  @Override
  public JsonObject filterSchema() {
    return JsonSchema.choice(List.of("true", "false"));
  }

  @Override
  public String comparedWith() {
    return "true, false";
  }

  @Override
  public IndexValue.Kind indexKind() {
    return IndexValue.Kind.TEXT;
  }
}
