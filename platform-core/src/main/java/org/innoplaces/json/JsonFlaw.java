package org.innoplaces.json;

import jakarta.json.JsonException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a text is not the JSON object that is expected.
 *
 * @param code which problem it is; its sentence stands in the platform's bundle
 * @param arguments what that sentence names; a place is {@code line:column}
 */
public record JsonFlaw(String code, List<String> arguments) {

  /** What {@link JsonText#parse} says of JSON that is no object. */
  static final String NO_OBJECT = "no object";

  private static final Pattern PLACE = Pattern.compile("\\d+:-?\\d+");
  private static final Pattern REPEATED = Pattern.compile("(\\d+:-?\\d+) (.*)", Pattern.DOTALL);

  /** Keeps a copy. */
  public JsonFlaw {
    arguments = List.copyOf(arguments);
  }

  /** What {@link JsonText#parse} refused. */
  public static JsonFlaw of(JsonException refusal) {
    String told = String.valueOf(refusal.getMessage());
    Matcher repeated = REPEATED.matcher(told);
    if (repeated.matches()) {
      return new JsonFlaw("repeated-member", List.of(repeated.group(2), repeated.group(1)));
    }
    if (told.equals(NO_OBJECT)) {
      return new JsonFlaw("no-json-object", List.of());
    }
    return PLACE.matcher(told).matches()
        ? new JsonFlaw("unreadable-json", List.of(told))
        : new JsonFlaw("excessive-json", List.of());
  }
}
