package org.innoplaces.content.entry.action;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.innoplaces.content.entry.EditConflict;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Brings two edits of one text together, field by field: a field that only one of them changed
 * takes that change, one that both changed alike stays so, one that both changed differently is a
 * conflict.
 */
final class MergeEdits {

  private final JsonObject base;
  private final JsonObject theirs;

  MergeEdits(JsonObject base, JsonObject theirs) {
    this.base = base;
    this.theirs = theirs;
  }

  /** The text with both edits. */
  JsonObject with(JsonObject mine, int head) {
    JsonObjectBuilder merged = JsonText.object();
    List<Problem> conflicts = new ArrayList<>();
    for (String name : names(mine)) {
      JsonValue value = choose(base.get(name), mine.get(name), theirs.get(name));
      if (value != null) {
        merged.add(name, value);
      }
      if (isConflict(base.get(name), mine.get(name), theirs.get(name))) {
        conflicts.add(Problem.of("edit-conflict", Source.pointer("/" + name), name));
      }
    }
    if (!conflicts.isEmpty()) {
      throw new EditConflict(head, conflicts);
    }
    return merged.build();
  }

  private Set<String> names(JsonObject mine) {
    Set<String> names = new TreeSet<>(base.keySet());
    names.addAll(mine.keySet());
    names.addAll(theirs.keySet());
    return names;
  }

  private static JsonValue choose(JsonValue base, JsonValue mine, JsonValue theirs) {
    return Objects.equals(base, mine) ? theirs : mine;
  }

  private static boolean isConflict(JsonValue base, JsonValue mine, JsonValue theirs) {
    return !Objects.equals(base, mine)
        && !Objects.equals(base, theirs)
        && !Objects.equals(mine, theirs);
  }
}
