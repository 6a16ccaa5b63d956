package org.innoplaces.problem;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.innoplaces.json.JsonText;

/**
 * Somebody else changed a thing that is saved as a whole. The first problem says so; one more for
 * each member that others changed to something else than is wanted points to it.
 */
public class ChangedMeanwhile extends OutOfDate {

  private static final long serialVersionUID = 1L;

  private final transient List<JsonObject> details;

  private ChangedMeanwhile(List<Problem> problems, List<JsonObject> details) {
    super(problems);
    this.details = details;
  }

  static ChangedMeanwhile of(String name, Stamped now, Stamp startsFrom, Optional<Stamped> wanted) {
    List<Problem> problems = new ArrayList<>();
    List<JsonObject> details = new ArrayList<>();
    problems.add(Problem.of("changed-meanwhile", null, name));
    details.add(JsonValue.EMPTY_JSON_OBJECT);
    for (String member : now.changedSince(startsFrom)) {
      JsonValue theirs = now.members().get(member);
      JsonValue mine = wanted.map(all -> all.members().get(member)).orElse(null);
      if (mine != null && !mine.equals(theirs)) {
        problems.add(
            Problem.of("changed-member", Source.pointer("/" + member), member, words(theirs)));
        details.add(JsonText.object().add("theirs", theirs).add("mine", mine).build());
      }
    }
    return new ChangedMeanwhile(problems, details);
  }

  /** The same with its problems at their place in what a client sent. */
  public ChangedMeanwhile placed(List<Problem> problems) {
    return new ChangedMeanwhile(problems, details);
  }

  /** For each problem of a member what others saved and what was to be saved. */
  @Override
  public List<JsonObject> details() {
    return details;
  }

  private static String words(JsonValue value) {
    if (value instanceof JsonArray list) {
      return list.stream().map(ChangedMeanwhile::words).collect(Collectors.joining(", "));
    }
    if (value instanceof JsonString text) {
      return text.getString();
    }
    return value == JsonValue.NULL ? "" : value.toString();
  }
}
