package org.innoplaces.content.schema.kind;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.json.JsonText;

/**
 * Fields that belong together, like the lines of an address.
 *
 * @param group the fields of the nested record
 */
public record GroupKind(GroupSchema group) implements FieldKind {

  @Override
  public String name() {
    return "group";
  }

  @Override
  public JsonValue take(JsonValue value, Intake intake) {
    if (!(value instanceof JsonObject given)) {
      intake.problem("not-an-object");
      return value;
    }
    return group.take(given, intake);
  }

  @Override
  public Object toJava(JsonValue stored) {
    return group.toJava(stored.asJsonObject());
  }

  @Override
  public JsonValue serve(JsonValue stored, Function<UUID, JsonValue> references) {
    return serve(group, stored.asJsonObject(), references).build();
  }

  @Override
  public Object view(JsonValue stored, Function<UUID, ?> references) {
    return view(group, stored.asJsonObject(), references);
  }

  @Override
  public JsonObject jsonSchema() {
    return group.jsonSchema();
  }

  @Override
  public Stream<UUID> references(JsonValue stored) {
    return references(group, stored.asJsonObject());
  }

  static JsonObjectBuilder serve(
      GroupSchema group, JsonObject stored, Function<UUID, JsonValue> references) {
    JsonObjectBuilder served = JsonText.object();
    group.fields().stream()
        .filter(field -> stored.containsKey(field.name()))
        .forEach(
            field -> served.add(field.name(), field.serve(stored.get(field.name()), references)));
    return served;
  }

  static Map<String, Object> view(
      GroupSchema group, JsonObject stored, Function<UUID, ?> references) {
    Map<String, Object> view = new LinkedHashMap<>();
    group.fields().stream()
        .filter(field -> stored.containsKey(field.name()))
        .forEach(field -> view.put(field.name(), field.view(stored.get(field.name()), references)));
    return view;
  }

  static Stream<UUID> references(GroupSchema group, JsonObject stored) {
    return group.fields().stream()
        .filter(field -> stored.containsKey(field.name()))
        .flatMap(field -> field.references(stored.get(field.name())));
  }

  @Override
  public Set<String> targets() {
    return targets(group);
  }

  static Set<String> targets(GroupSchema group) {
    return group.fields().stream()
        .flatMap(field -> field.kind().targets().stream())
        .collect(Collectors.toSet());
  }
}
