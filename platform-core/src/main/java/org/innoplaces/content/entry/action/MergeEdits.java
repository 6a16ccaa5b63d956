package org.innoplaces.content.entry.action;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.innoplaces.content.entry.EditConflict;
import org.innoplaces.content.entry.EditConflict.Versions;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Brings two edits of one text together, field by field: a field that only one of them changed
 * takes that change, one that both changed alike stays so, one that both changed differently is a
 * conflict. The fields of plugins are fields of their own.
 */
final class MergeEdits {

  private final List<Problem> conflicts = new ArrayList<>();
  private final List<Versions> versions = new ArrayList<>();

  /** The fields with both edits; what is in conflict is noted. */
  JsonObject fields(JsonObject base, JsonObject theirs, JsonObject mine) {
    return members("", base, theirs, mine);
  }

  /** A value with both edits; null stands for none. */
  <T> T value(String pointer, T base, T theirs, T mine) {
    if (Objects.equals(base, mine) || Objects.equals(theirs, mine)) {
      return theirs;
    }
    if (!Objects.equals(base, theirs)) {
      conflicts.add(
          Problem.of("edit-conflict", Source.pointer(pointer), pointer.replaceAll(".*/", "")));
      versions.add(new Versions(pointer, json(base), json(theirs), json(mine)));
    }
    return mine;
  }

  private static JsonValue json(Object value) {
    if (value instanceof Optional<?> text) {
      return text.map(Object::toString).<JsonValue>map(JsonText::string).orElse(JsonValue.NULL);
    }
    return value == null ? JsonValue.NULL : (JsonValue) value;
  }

  /**
   * Ends the merge.
   *
   * @throws EditConflict when anything was in conflict
   */
  void refuseConflicts(int head) {
    if (!conflicts.isEmpty()) {
      throw new EditConflict(head, conflicts, versions);
    }
  }

  private JsonObject members(String pointer, JsonObject base, JsonObject theirs, JsonObject mine) {
    Set<String> names = new TreeSet<>(base.keySet());
    names.addAll(theirs.keySet());
    names.addAll(mine.keySet());
    JsonObjectBuilder merged = JsonText.object();
    for (String name : names) {
      String member = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      JsonValue value = member(member, base.get(name), theirs.get(name), mine.get(name));
      if (value != null) {
        merged.add(name, value);
      }
    }
    return merged.build();
  }

  private JsonValue member(String pointer, JsonValue base, JsonValue theirs, JsonValue mine) {
    boolean fields = pointer.equals("/extensions") || pointer.matches("/extensions/[^/]*");
    if (fields && theirs instanceof JsonObject under && mine instanceof JsonObject over) {
      JsonObject start = base instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
      return members(pointer, start, under, over);
    }
    return value(pointer, base, theirs, mine);
  }
}
