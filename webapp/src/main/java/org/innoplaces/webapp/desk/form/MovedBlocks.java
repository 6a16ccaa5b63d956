package org.innoplaces.webapp.desk.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;

/** Where something within a list of blocks stands after these were mixed with those of others. */
public final class MovedBlocks {

  private MovedBlocks() {}

  /**
   * The same place in other values: a block is the same one by its id, everything else by its
   * place.
   *
   * @param pointer into the values before
   */
  public static String place(JsonObject before, JsonObject after, String pointer) {
    StringBuilder place = new StringBuilder();
    JsonValue was = before;
    JsonValue is = after;
    for (String step : pointer.substring(1).split("/")) {
      String moved = was instanceof JsonArray blocks ? moved(blocks, is, step) : step;
      place.append('/').append(moved);
      was = child(was, step);
      is = child(is, moved);
    }
    return place.toString();
  }

  private static String moved(JsonArray blocks, JsonValue others, String step) {
    Optional<String> id = id(child(blocks, step));
    if (id.isPresent() && others instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (id.equals(id(array.get(i)))) {
          return Integer.toString(i);
        }
      }
    }
    return step;
  }

  private static Optional<String> id(JsonValue block) {
    return block instanceof JsonObject object && object.get("id") instanceof JsonString id
        ? Optional.of(id.getString())
        : Optional.empty();
  }

  private static JsonValue child(JsonValue parent, String step) {
    if (parent instanceof JsonObject object) {
      return object.getOrDefault(step, JsonValue.NULL);
    }
    boolean within =
        parent instanceof JsonArray array
            && step.matches("\\d{1,4}")
            && Integer.parseInt(step) < array.size();
    return within ? parent.asJsonArray().get(Integer.parseInt(step)) : JsonValue.NULL;
  }
}
