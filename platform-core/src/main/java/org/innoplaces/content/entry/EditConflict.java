package org.innoplaces.content.entry;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.Problem;

/** Two people changed the same fields; each problem names a field and points to it. */
public class EditConflict extends OutOfDate {

  private static final long serialVersionUID = 1L;

  private final int head;
  private final transient List<Versions> versions;

  /** The fields in conflict, their versions in the same order, and the newest revision's number. */
  public EditConflict(int head, List<Problem> fields, List<Versions> versions) {
    super(fields);
    this.head = head;
    this.versions = List.copyOf(versions);
  }

  /** The number of the revision that came in between. */
  public int head() {
    return head;
  }

  /** What stood in each field; in the order of the problems. */
  public List<Versions> versions() {
    return versions;
  }

  /** For each problem what base, theirs and mine are. */
  @Override
  public List<JsonObject> details() {
    return versions.stream().map(Versions::toJson).toList();
  }

  /**
   * The versions of one field; {@link JsonValue#NULL} where there is nothing.
   *
   * @param pointer where the field stands in the values, for example {@code /title}
   * @param base what both started from
   * @param theirs what was saved in between
   * @param mine what was to be saved
   */
  public record Versions(String pointer, JsonValue base, JsonValue theirs, JsonValue mine) {

    private JsonObject toJson() {
      return JsonText.object().add("base", base).add("theirs", theirs).add("mine", mine).build();
    }
  }
}
