package org.innoplaces.content.schema.kind;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.content.schema.BlockSchema;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/**
 * One block of any kind; the member {@code type} says which. Blocks of a kind that nobody knows are
 * kept and served as nothing, unless the input may hold nothing unknown.
 *
 * @param blocks every kind of block by name; filled while the schema is read, so that blocks may
 *     hold blocks
 */
public record BlockKind(Map<String, BlockSchema> blocks) implements FieldKind {

  @Override
  public String name() {
    return "block";
  }

  @Override
  public JsonValue take(JsonValue value, Intake intake) {
    if (!(value instanceof JsonObject given) || !(given.get("type") instanceof JsonString)) {
      intake.problem("not-a-block", String.join(", ", blocks.keySet()));
      return value;
    }
    BlockSchema block = of(given);
    if (block == null && intake.isClosed()) {
      String known = blocks.keySet().stream().sorted().collect(Collectors.joining(", "));
      intake.at("type").problem("unknown-block", given.getString("type"), known);
    }
    return block == null ? given : block.fields().take(given, intake);
  }

  private BlockSchema of(JsonValue stored) {
    return blocks.get(stored.asJsonObject().getString("type"));
  }

  @Override
  public Object toJava(JsonValue stored) {
    BlockSchema block = of(stored);
    return block == null ? new AbsentBlock() : block.fields().toJava(stored.asJsonObject());
  }

  @Override
  public JsonValue serve(JsonValue stored, Function<UUID, JsonValue> references) {
    BlockSchema block = of(stored);
    JsonObject object = stored.asJsonObject();
    var fields =
        block == null ? JsonText.object() : GroupKind.serve(block.fields(), object, references);
    return fields.add("type", object.get("type")).build();
  }

  @Override
  public Object view(JsonValue stored, Function<UUID, ?> references) {
    BlockSchema block = of(stored);
    if (block == null) {
      return null;
    }
    Map<String, Object> view = GroupKind.view(block.fields(), stored.asJsonObject(), references);
    view.put("type", block.name());
    return view;
  }

  @Override
  public JsonObject jsonSchema() {
    Stream<String> all = Stream.concat(blocks.keySet().stream().sorted(), Stream.of("unknown"));
    return JsonSchema.anyOf(all.map(name -> JsonSchema.ref("block." + name)).toList());
  }

  @Override
  public Stream<UUID> references(JsonValue stored) {
    BlockSchema block = of(stored);
    return block == null
        ? Stream.empty()
        : GroupKind.references(block.fields(), stored.asJsonObject());
  }

  /** Any: blocks may hold blocks, so their targets are not gathered one by one. */
  @Override
  public Set<String> targets() {
    return Set.of("");
  }
}
