package org.innoplaces.membership;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.innoplaces.json.JsonText;

/**
 * What somebody answered.
 *
 * @param values by the name of the question, in a steady order; nothing empty is kept
 */
public record Answers(Map<String, String> values) {

  /** None. */
  public static final Answers NONE = new Answers(Map.of());

  /** Keeps what is not empty. */
  public Answers {
    Map<String, String> kept = new TreeMap<>(values);
    kept.values().removeIf(String::isEmpty);
    values = Collections.unmodifiableMap(kept);
  }

  /** Reads what {@link #write()} wrote. */
  public static Answers read(JsonObject kept) {
    Map<String, String> values = new TreeMap<>();
    kept.forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
    return new Answers(values);
  }

  /** As they are kept. */
  public JsonObject write() {
    var written = JsonText.object();
    values.forEach(written::add);
    return written.build();
  }

  /** The answer to a question; empty text when there is none. */
  public String of(String question) {
    return values.getOrDefault(question, "");
  }

  /** The same with other answers to some questions; an empty one takes an answer away. */
  public Answers with(Map<String, String> others) {
    Map<String, String> all = new TreeMap<>(values);
    all.putAll(others);
    return new Answers(all);
  }
}
