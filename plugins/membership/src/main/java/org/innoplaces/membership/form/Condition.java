package org.innoplaces.membership.form;

import jakarta.json.JsonObject;
import java.util.Map;
import org.innoplaces.json.JsonText;

/**
 * When a question is asked at all.
 *
 * @param question the name of another question
 * @param value the answer to it with which this one is asked
 */
public record Condition(String question, String value) {

  static Condition read(JsonObject kept) {
    return kept == null ? null : new Condition(kept.getString("question"), kept.getString("is"));
  }

  JsonObject write() {
    return JsonText.object().add("question", question).add("is", value).build();
  }

  /** Whether it is so with these answers. */
  public boolean holds(Map<String, String> answers) {
    return value.equals(answers.get(question));
  }
}
