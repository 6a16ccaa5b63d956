package org.innoplaces.content.entry.action;

import jakarta.json.JsonObject;
import java.util.List;
import org.innoplaces.content.entry.EditConflict;
import org.innoplaces.content.entry.EditConflict.Versions;
import org.innoplaces.content.entry.ThreeWayMerge;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Brings two edits of one text together and refuses what both changed differently. */
final class MergeEdits {

  private final ThreeWayMerge merge = new ThreeWayMerge();

  /** The fields with both edits; what is in conflict is noted. */
  JsonObject fields(JsonObject base, JsonObject theirs, JsonObject mine) {
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
      throw new EditConflict(head, conflicts.stream().map(MergeEdits::problem).toList(), conflicts);
    }
  }

  private static Problem problem(Versions versions) {
    String pointer = versions.pointer();
    return Problem.of("edit-conflict", Source.pointer(pointer), pointer.replaceAll(".*/", ""));
  }
}
