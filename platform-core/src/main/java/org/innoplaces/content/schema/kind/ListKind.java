package org.innoplaces.content.schema.kind;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.json.JsonText;

/**
 * Several values of one kind, in order.
 *
 * @param element what each of them holds
 */
public record ListKind(FieldKind element) implements FieldKind {

  /** More would make one answer out of a whole site. */
  private static final int MOST = 500;

  @Override
  public String name() {
    return "list";
  }

  @Override
  public JsonValue take(JsonValue value, Intake intake) {
    if (!(value instanceof JsonArray given) || given.size() > MOST) {
      intake.problem("not-a-list", MOST);
      return value;
    }
    JsonArrayBuilder taken = JsonText.array();
    for (int i = 0; i < given.size(); i++) {
      taken.add(takeElement(given.get(i), intake.at(i)));
    }
    return taken.build();
  }

  private JsonValue takeElement(JsonValue value, Intake intake) {
    if (value == JsonValue.NULL) {
      intake.problem("empty-element");
      return value;
    }
    return element.take(value, intake);
  }

  @Override
  public Object toJava(JsonValue stored) {
    return stored.asJsonArray().stream().map(element::toJava).filter(Objects::nonNull).toList();
  }

  @Override
  public JsonValue serve(JsonValue stored, Function<UUID, JsonValue> references) {
    JsonArrayBuilder served = JsonText.array();
    stored.asJsonArray().forEach(value -> served.add(element.serve(value, references)));
    return served.build();
  }

  @Override
  public Object view(JsonValue stored, Function<UUID, ?> references) {
    List<Object> views = new ArrayList<>();
    for (JsonValue value : stored.asJsonArray()) {
      Object view = element.view(value, references);
      if (view != null) {
        views.add(view);
      }
    }
    return views;
  }

  @Override
  public JsonObject jsonSchema() {
    return JsonText.object().add("type", "array").add("items", element.jsonSchema()).build();
  }

  @Override
  public Stream<IndexValue> index(JsonValue stored) {
    return stored.asJsonArray().stream().flatMap(element::index);
  }

  @Override
  public boolean canEqual(IndexValue value) {
    return element.canEqual(value);
  }

  @Override
  public JsonObject filterSchema() {
    return element.filterSchema();
  }

  @Override
  public IndexValue compared(String text) {
    return element.compared(text);
  }

  @Override
  public String comparedWith() {
    return element.comparedWith();
  }

  @Override
  public IndexValue.Kind indexKind() {
    return element.indexKind();
  }

  @Override
  public Stream<UUID> references(JsonValue stored) {
    return stored.asJsonArray().stream().flatMap(element::references);
  }

  @Override
  public boolean isRelationship() {
    return element.isRelationship();
  }

  @Override
  public Set<String> targets() {
    return element.targets();
  }
}
