package org.innoplaces.membership;

import java.util.Locale;
import java.util.Map;

/**
 * What somebody typed into the form, before anything is checked.
 *
 * @param form the version of the form that they were shown; 0 for that of now
 * @param values by the name of the question
 */
public record Typed(Locale locale, int form, Map<String, String> values) {

  /** Keeps a copy. */
  public Typed {
    values = Map.copyOf(values);
  }

  /** What was typed for a question; empty text when nothing was. */
  public String of(String question) {
    return values.getOrDefault(question, "");
  }
}
