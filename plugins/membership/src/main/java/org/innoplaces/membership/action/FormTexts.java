package org.innoplaces.membership.action;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.membership.form.FormPart;
import org.innoplaces.membership.form.Said;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;

/** Whether the texts of a form stand there in every language that the site is read in. */
final class FormTexts {

  private static final int LONGEST = 1_000;
  private static final Map<String, Integer> LONGEST_LINES = Map.of("title", 200, "label", 300);

  private final List<String> languages;
  private final List<Problem> problems;

  /** Adds what is wrong to the problems. */
  FormTexts(List<String> languages, List<Problem> problems) {
    this.languages = languages;
    this.problems = problems;
  }

  /** A text that has to be there. */
  void needed(FormPart part, String field, Said said) {
    check(part, field, said, "form-no-" + field);
  }

  /** A text that may be left out in all languages, and in none alone. */
  void allOrNone(FormPart part, String field, Said said) {
    if (!said.texts().isEmpty()) {
      check(part, field, said, "form-no-" + field);
    }
  }

  private void check(FormPart part, String field, Said said, String missing) {
    int longest = LONGEST_LINES.getOrDefault(field, LONGEST);
    for (String language : languages) {
      String text = said.texts().getOrDefault(language, "");
      String place = field + "/" + language;
      if (text.isBlank()) {
        problems.add(CheckForm.wrongPart(part, place, missing, named(language)));
      } else if (text.length() > longest) {
        problems.add(CheckForm.wrongPart(part, place, "form-long", text.length(), longest));
      }
    }
  }

  private static Message named(String language) {
    return reader -> Locale.forLanguageTag(language).getDisplayLanguage(reader);
  }
}
