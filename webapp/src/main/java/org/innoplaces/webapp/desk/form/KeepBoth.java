package org.innoplaces.webapp.desk.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.innoplaces.json.JsonText;

/**
 * What a form holds after a conflict: what was typed stays, and where nothing was typed stands what
 * others saved meanwhile, so that saving again undoes nothing of theirs unseen.
 */
final class KeepBoth {

  private static final int DEPTH_OF_EXTENSIONS = 2;

  private KeepBoth() {}

  static JsonObject of(JsonObject was, JsonObject theirs, JsonObject mine) {
    return members(was, theirs, mine, 0);
  }

  /**
   * Member by member; the fields of plugins are fields of their own.
   *
   * @param nested how many more levels are groups of fields
   */
  private static JsonObject members(
      JsonObject was, JsonObject theirs, JsonObject mine, int nested) {
    Set<String> names = new TreeSet<>(theirs.keySet());
    names.addAll(mine.keySet());
    JsonObjectBuilder all = JsonText.object();
    for (String name : names) {
      int deeper = name.equals("extensions") && nested == 0 ? DEPTH_OF_EXTENSIONS : nested - 1;
      JsonValue value = member(was.get(name), theirs.get(name), mine.get(name), deeper);
      if (value != null) {
        all.add(name, value);
      }
    }
    return all.build();
  }

  private static JsonValue member(JsonValue was, JsonValue theirs, JsonValue mine, int nested) {
    if (nested > 0 && theirs instanceof JsonObject under && mine instanceof JsonObject over) {
      JsonObject start = was instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
      return members(start, under, over, nested);
    }
    return Objects.equals(was, mine) ? theirs : mine;
  }
}
