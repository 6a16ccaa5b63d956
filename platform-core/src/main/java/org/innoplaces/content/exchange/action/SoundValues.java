package org.innoplaces.content.exchange.action;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * The values of a text without those that something is wrong with, so that the rest can be looked
 * at, too. What is found in the rest is told at its place in the whole; what may only be found
 * because something was left out is not told at all.
 */
final class SoundValues {

  private final Set<String> flaws;
  private final Map<String, List<Integer>> kept = new HashMap<>();
  private final JsonObject values;

  /** The values without those at the places, which are JSON pointers into them. */
  SoundValues(JsonObject whole, Set<String> flaws) {
    this.flaws = flaws;
    this.values = without(whole, "");
  }

  JsonObject values() {
    return values;
  }

  /** The problem of the rest as one of the whole; empty when a flaw may be its reason. */
  Optional<Problem> inWhole(Problem problem) {
    String pointer = inWhole(problem.source() == null ? "" : problem.source().value());
    return flaws.stream().anyMatch(flaw -> isWithin(flaw, pointer) || isWithin(pointer, flaw))
        ? Optional.empty()
        : Optional.of(new Problem(problem.code(), Source.pointer(pointer), problem.message()));
  }

  private static boolean isWithin(String place, String other) {
    return place.equals(other) || place.startsWith(other + "/");
  }

  private String inWhole(String pointer) {
    StringBuilder whole = new StringBuilder();
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
      List<Integer> indices = kept.get(whole.toString());
      whole.append('/').append(indices == null ? step : indices.get(Integer.parseInt(step)));
    }
    return whole.toString();
  }

  private JsonObject without(JsonObject object, String pointer) {
    JsonObjectBuilder sound = JsonText.object();
    object.forEach(
        (name, value) -> {
          String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
          if (!flaws.contains(place)) {
            sound.add(name, without(value, place));
          }
        });
    return sound.build();
  }

  private JsonArray without(JsonArray array, String pointer) {
    JsonArrayBuilder sound = JsonText.array();
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      String place = pointer + "/" + i;
      // An element of a kind that nobody knows is as good as none.
      if (!flaws.contains(place) && !flaws.contains(place + "/type")) {
        sound.add(without(array.get(i), place));
        indices.add(i);
      }
    }
    kept.put(pointer, indices);
    return sound.build();
  }

  private JsonValue without(JsonValue value, String place) {
    if (value instanceof JsonObject object) {
      return without(object, place);
    }
    return value instanceof JsonArray array ? without(array, place) : value;
  }
}
