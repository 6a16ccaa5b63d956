package org.innoplaces.content.entry;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.innoplaces.json.JsonText;

/**
 * Two edits of one list of blocks. A block is the same one in all versions by its id.
 *
 * <ul>
 *   <li>Both changed a block: field by field.
 *   <li>One removed a block: it goes, unless the other changed it, which is a conflict.
 *   <li>One added a block: it comes after the one that it followed; theirs before mine.
 *   <li>One changed the order: it counts. Both did, differently: a conflict.
 * </ul>
 */
final class BlockMerge {

  private final ThreeWayMerge fields;
  private final String pointer;

  BlockMerge(ThreeWayMerge fields, String pointer) {
    this.fields = fields;
    this.pointer = pointer;
  }

  JsonValue merged(JsonValue start, JsonArray others, JsonArray own) {
    Map<String, JsonObject> base = byId(BlockIds.of(start));
    Map<String, JsonObject> theirs = byId(BlockIds.of(start, others));
    Map<String, JsonObject> mine = byId(BlockIds.of(start, own));
    Map<String, JsonObject> blocks = blocks(base, theirs, mine);
    List<String> was = common(base, theirs, mine);
    List<String> moved = common(mine, theirs, base);
    boolean mineMoved = !moved.equals(was);
    List<String> theirsMoved = common(theirs, mine, base);
    if (mineMoved && !theirsMoved.equals(was) && !theirsMoved.equals(moved)) {
      fields.conflict(pointer, start == null ? JsonValue.NULL : start, others, own);
    }
    List<String> order =
        mineMoved
            ? woven(mine.keySet(), theirs.keySet(), base.keySet(), true)
            : woven(theirs.keySet(), mine.keySet(), base.keySet(), false);
    var list = JsonText.array();
    order.stream().map(blocks::get).filter(Objects::nonNull).forEach(list::add);
    return list.build();
  }

  private Map<String, JsonObject> blocks(
      Map<String, JsonObject> base, Map<String, JsonObject> theirs, Map<String, JsonObject> mine) {
    Map<String, JsonObject> blocks = new LinkedHashMap<>();
    List<String> places = List.copyOf(mine.keySet());
    Set<String> all = new LinkedHashSet<>(theirs.keySet());
    all.addAll(mine.keySet());
    for (String id : all) {
      String place = mine.containsKey(id) ? pointer + "/" + places.indexOf(id) : pointer;
      JsonObject block = block(place, base.get(id), theirs.get(id), mine.get(id));
      if (block != null) {
        blocks.put(id, block);
      }
    }
    return blocks;
  }

  /** Null when it goes. */
  private JsonObject block(String place, JsonObject was, JsonObject their, JsonObject my) {
    if (their == null || my == null) {
      return fields.value(place, was, their, my);
    }
    return fields.block(place, was == null ? JsonValue.EMPTY_JSON_OBJECT : was, their, my);
  }

  /** One order with what the other side added, each after the one that it followed there. */
  private static List<String> woven(
      Set<String> leading, Set<String> other, Set<String> base, boolean first) {
    List<String> order = new ArrayList<>(leading);
    String before = null;
    for (String id : other) {
      if (!order.contains(id)) {
        int place = before == null ? 0 : order.indexOf(before) + 1;
        while (!first && place < order.size() && !base.contains(order.get(place))) {
          place++;
        }
        order.add(place, id);
      }
      before = id;
    }
    return order;
  }

  private static Map<String, JsonObject> byId(List<JsonObject> blocks) {
    Map<String, JsonObject> all = new LinkedHashMap<>();
    blocks.forEach(block -> all.put(BlockIds.id(block), block));
    return all;
  }

  /** What all three have, in the order of the first. */
  private static List<String> common(
      Map<String, JsonObject> ordered, Map<String, JsonObject> one, Map<String, JsonObject> other) {
    return ordered.keySet().stream()
        .filter(id -> one.containsKey(id) && other.containsKey(id))
        .toList();
  }
}
