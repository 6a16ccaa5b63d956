package org.innoplaces.membership.form;

import jakarta.json.JsonObject;
import java.util.List;
import org.innoplaces.json.JsonText;

/** Questions that belong together. */
public record Section(Said title, List<Question> questions) {

  /** Keeps a copy. */
  public Section {
    questions = List.copyOf(questions);
  }

  static Section read(JsonObject kept) {
    return new Section(
        Said.read(kept.get("title")),
        kept.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
            .map(Question::read)
            .toList());
  }

  JsonObject write() {
    var all = JsonText.array();
    questions.forEach(question -> all.add(question.write()));
    return JsonText.object().add("title", title.write()).add("questions", all).build();
  }
}
