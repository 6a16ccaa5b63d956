package org.innoplaces.content.entry;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.innoplaces.content.entry.EditConflict.Versions;
import org.innoplaces.json.JsonText;

/**
 * Brings two edits of one text together, field by field: a field that only one of them changed
 * takes that change, one that both changed alike stays so, one that both changed differently is a
 * conflict and takes mine. The fields of plugins are fields of their own, and so are those of each
 * block of a list; see {@link BlockMerge}.
 */
public final class ThreeWayMerge {

  private final List<Versions> conflicts = new ArrayList<>();

  /** The fields with both edits; what is in conflict is noted. */
  public JsonObject fields(JsonObject base, JsonObject theirs, JsonObject mine) {
    return members("", base, theirs, mine);
  }

  /** What was in conflict so far. */
  public List<Versions> conflicts() {
    return List.copyOf(conflicts);
  }

  /** A value with both edits; null stands for none. */
  public <T> T value(String pointer, T base, T theirs, T mine) {
    if (Objects.equals(base, mine) || Objects.equals(theirs, mine)) {
      return theirs;
    }
    if (!Objects.equals(base, theirs)) {
      conflict(pointer, json(base), json(theirs), json(mine));
    }
    return mine;
  }

  void conflict(String pointer, JsonValue base, JsonValue theirs, JsonValue mine) {
    conflicts.add(new Versions(pointer, base, theirs, mine));
  }

  private static JsonValue json(Object value) {
    if (value instanceof Optional<?> text) {
      return text.map(Object::toString).<JsonValue>map(JsonText::string).orElse(JsonValue.NULL);
    }
    return value == null ? JsonValue.NULL : (JsonValue) value;
  }

  private JsonObject members(String pointer, JsonObject base, JsonObject theirs, JsonObject mine) {
    JsonObjectBuilder merged = JsonText.object();
    for (String name : names(base, theirs, mine)) {
      String member = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      JsonValue value = member(member, base.get(name), theirs.get(name), mine.get(name));
      if (value != null) {
        merged.add(name, value);
      }
    }
    return merged.build();
  }

  private static Set<String> names(JsonObject base, JsonObject theirs, JsonObject mine) {
    Set<String> names = new TreeSet<>(base.keySet());
    names.addAll(theirs.keySet());
    names.addAll(mine.keySet());
    return names;
  }

  private JsonValue member(String pointer, JsonValue base, JsonValue theirs, JsonValue mine) {
    boolean fields = pointer.equals("/extensions") || pointer.matches("/extensions/[^/]*");
    if (fields && theirs instanceof JsonObject under && mine instanceof JsonObject over) {
      JsonObject start = base instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
      return members(pointer, start, under, over);
    }
    boolean differ = !Objects.equals(theirs, mine);
    if (differ && BlockIds.areBlocks(theirs) && BlockIds.areBlocks(mine)) {
      return new BlockMerge(this, pointer).merged(base, (JsonArray) theirs, (JsonArray) mine);
    }
    return value(pointer, base, theirs, mine);
  }

  /** The members of one block; what they hold is not taken apart any further. */
  JsonObject block(String pointer, JsonObject base, JsonObject theirs, JsonObject mine) {
    JsonObjectBuilder merged = JsonText.object();
    for (String name : names(base, theirs, mine)) {
      JsonValue value =
          value(pointer + "/" + name, base.get(name), theirs.get(name), mine.get(name));
      if (value != null) {
        merged.add(name, value);
      }
    }
    return merged.build();
  }
}
