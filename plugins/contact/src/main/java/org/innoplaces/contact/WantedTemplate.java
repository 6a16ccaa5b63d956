package org.innoplaces.contact;

import java.util.HashMap;
import java.util.Map;
import org.innoplaces.http.TidyText;

/**
 * What somebody wants a reply template to be.
 *
 * @param title what the team calls it
 * @param texts what it says, by language; without those in which it says nothing
 */
public record WantedTemplate(String title, Map<String, String> texts) {

  /** Tidies it, and keeps a copy. */
  public WantedTemplate {
    title = TidyText.line(title);
    Map<String, String> said = new HashMap<>();
    texts.forEach((language, text) -> said.put(language, TidyText.lines(text)));
    said.values().removeIf(String::isBlank);
    texts = Map.copyOf(said);
  }
}
