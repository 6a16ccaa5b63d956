package org.innoplaces.content.entry;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.innoplaces.json.JsonText;

/**
 * The ids of blocks: by the member {@code id} a block stays the same one when it is edited, moved
 * or stands beside others. It is no field: nobody types it and no reader gets it.
 *
 * <p>A client that sends blocks without their ids is understood all the same: a block takes the id
 * of the one that it started from, which is an equal one, or else the one of its kind at its place.
 */
public final class BlockIds {

  private static final String ID = "id";
  private static final int RADIX = 36;

  private BlockIds() {}

  /** Whether a value is a list of blocks, empty lists among them. */
  public static boolean areBlocks(JsonValue value) {
    return value instanceof JsonArray list
        && list.stream()
            .allMatch(
                item ->
                    item instanceof JsonObject block && block.get("type") instanceof JsonString);
  }

  /**
   * The values with an id for each block of each list, also of the lists of plugins.
   *
   * @param start what the values started from; its blocks give their ids on
   */
  public static JsonObject given(JsonObject start, JsonObject values) {
    return members(start, values, 0);
  }

  private static JsonObject members(JsonObject start, JsonObject values, int depth) {
    JsonObjectBuilder all = JsonText.object();
    values.forEach((name, value) -> all.add(name, member(name, start.get(name), value, depth)));
    return all.build();
  }

  private static JsonValue member(String name, JsonValue start, JsonValue value, int depth) {
    boolean plugins = depth == 0 ? name.equals("extensions") : depth == 1;
    if (plugins && value instanceof JsonObject group) {
      JsonObject before = start instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
      return members(before, group, depth + 1);
    }
    return areBlocks(value) ? list(of(start, value.asJsonArray())) : value;
  }

  private static JsonValue list(List<JsonObject> blocks) {
    var list = JsonText.array();
    blocks.forEach(list::add);
    return list.build();
  }

  /**
   * The values without ids, for comparing what they say.
   *
   * @param value any value of a text
   */
  public static JsonValue without(JsonValue value) {
    if (areBlocks(value)) {
      var list = JsonText.array();
      value.asJsonArray().forEach(block -> list.add(bare(block.asJsonObject())));
      return list.build();
    }
    if (value instanceof JsonObject group) {
      JsonObjectBuilder all = JsonText.object();
      group.forEach((name, member) -> all.add(name, without(member)));
      return all.build();
    }
    return value;
  }

  /** A list as it was stored; blocks from before there were ids get one by their place. */
  static List<JsonObject> of(JsonValue stored) {
    List<JsonObject> blocks = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    if (areBlocks(stored)) {
      for (JsonValue value : stored.asJsonArray()) {
        JsonObject block = value.asJsonObject();
        String id = id(block) == null ? "p" + blocks.size() : id(block);
        while (!ids.add(id)) {
          id += "p";
        }
        blocks.add(with(block, id));
      }
    }
    return blocks;
  }

  /** A list whose blocks started from others. */
  static List<JsonObject> of(JsonValue start, JsonArray list) {
    List<JsonObject> before = of(start);
    List<JsonObject> after = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (JsonValue value : list) {
      JsonObject block = value.asJsonObject();
      // A block that was copied with its id is a new one.
      after.add(id(block) != null && !taken.add(id(block)) ? bare(block) : block);
    }
    for (int i = 0; i < after.size(); i++) {
      JsonObject block = after.get(i);
      if (id(block) == null) {
        after.set(i, taken(block, equalTo(before, block, taken), taken));
      }
    }
    for (int i = 0; i < after.size(); i++) {
      JsonObject block = after.get(i);
      if (id(block) == null) {
        JsonObject same =
            i < before.size() && ofOneKind(before.get(i), block) ? before.get(i) : null;
        after.set(i, taken(block, same, taken));
      }
    }
    after.replaceAll(block -> id(block) == null ? with(block, fresh()) : block);
    return after;
  }

  private static JsonObject equalTo(List<JsonObject> before, JsonObject block, Set<String> taken) {
    return before.stream()
        .filter(one -> !taken.contains(id(one)) && bare(one).equals(block))
        .findFirst()
        .orElse(null);
  }

  private static boolean ofOneKind(JsonObject one, JsonObject other) {
    return Objects.equals(one.get("type"), other.get("type"));
  }

  private static JsonObject taken(JsonObject block, JsonObject from, Set<String> taken) {
    return from != null && taken.add(id(from)) ? with(block, id(from)) : block;
  }

  /** Null when the block has none. */
  static String id(JsonObject block) {
    return block.get(ID) instanceof JsonString text && !text.getString().isBlank()
        ? text.getString()
        : null;
  }

  private static JsonObject with(JsonObject block, String id) {
    return JsonText.object(block).add(ID, id).build();
  }

  private static JsonObject bare(JsonObject block) {
    return JsonText.object(block).remove(ID).build();
  }

  private static String fresh() {
    return "b"
        + Long.toUnsignedString(UuidCreator.getRandomBasedFast().getLeastSignificantBits(), RADIX);
  }
}
