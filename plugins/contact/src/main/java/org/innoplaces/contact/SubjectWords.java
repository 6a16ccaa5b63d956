package org.innoplaces.contact;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.innoplaces.json.JsonText;

/**
 * What a subject says in one language, where somebody wrote it.
 *
 * @param title what it is called
 * @param intro shown to who chooses the subject; null when nothing is
 * @param answer a path or address where the answer may stand already; null when nowhere
 */
public record SubjectWords(String title, String intro, String answer) {

  static SubjectWords read(JsonObject kept) {
    return new SubjectWords(
        kept.getString("title", null),
        kept.getString("intro", null),
        kept.getString("answer", null));
  }

  JsonObjectBuilder write() {
    JsonObjectBuilder written = JsonText.object();
    if (title != null) {
      written.add("title", title);
    }
    if (intro != null) {
      written.add("intro", intro);
    }
    if (answer != null) {
      written.add("answer", answer);
    }
    return written;
  }
}
