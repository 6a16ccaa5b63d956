package org.innoplaces.content.entry.action;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.innoplaces.content.entry.EditConflict;
import org.innoplaces.content.entry.EditConflict.Versions;
import org.innoplaces.content.entry.FieldPlace;
import org.innoplaces.content.entry.ThreeWayMerge;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Brings two edits of one text together and refuses what both changed differently. */
final class MergeEdits {

  private final ThreeWayMerge merge = new ThreeWayMerge();
  private final TypeSchema type;
  private JsonObject theirs = JsonValue.EMPTY_JSON_OBJECT;
  private JsonObject mine = JsonValue.EMPTY_JSON_OBJECT;

  /** For texts of a type, which tells what their fields are called. */
  MergeEdits(TypeSchema type) {
    this.type = type;
  }

  /** The fields with both edits; what is in conflict is noted. */
  JsonObject fields(JsonObject base, JsonObject theirs, JsonObject mine) {
    this.theirs = theirs;
    this.mine = mine;
    return merge.fields(base, theirs, mine);
  }

  /** A value with both edits; null stands for none. */
  <T> T value(String pointer, T base, T theirs, T mine) {
    return merge.value(pointer, base, theirs, mine);
  }

  /**
   * Ends the merge.
   *
   * @throws EditConflict when anything was in conflict
   */
  void refuseConflicts(int head) {
    List<Versions> conflicts = merge.conflicts();
    if (!conflicts.isEmpty()) {
      throw new EditConflict(head, conflicts.stream().map(this::problem).toList(), conflicts);
    }
  }

  private Problem problem(Versions versions) {
    Source place = Source.pointer(versions.pointer());
    if (isBlock(versions.theirs()) && versions.mine() == JsonValue.NULL) {
      return new Problem("edit-conflict", place, told("removed-by-you", theirs, there(versions)));
    }
    boolean gone = isBlock(versions.mine()) && versions.theirs() == JsonValue.NULL;
    String what = gone ? "removed-by-other" : "edit-conflict";
    return new Problem("edit-conflict", place, told(what, mine, versions.pointer()));
  }

  /** Whether it is one block of a list, which has an identity of its own. */
  private static boolean isBlock(JsonValue value) {
    return value instanceof JsonObject block && block.containsKey("id");
  }

  /** Where a block that I no longer have stands in the text of the others. */
  private String there(Versions versions) {
    JsonValue list = theirs.getOrDefault(versions.pointer().substring(1), JsonValue.NULL);
    int index = list instanceof JsonArray blocks ? blocks.indexOf(versions.theirs()) : -1;
    return index < 0 ? versions.pointer() : versions.pointer() + "/" + index;
  }

  private Message told(String what, JsonObject values, String pointer) {
    Message name =
        pointer.equals("/slug")
            ? Message.of("problem.address")
            : FieldPlace.of(type, values, pointer)
                .map(FieldPlace::words)
                .orElse(reader -> pointer.replaceAll(".*/", ""));
    return Message.of("problem." + what, name);
  }
}
