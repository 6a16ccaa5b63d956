package org.innoplaces.contact.site;

import java.util.List;
import java.util.Locale;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.problem.Problem;

/**
 * What is wrong, as the list above the form tells it.
 *
 * @param field the name of the field as the form asks for it; null when it is about no field
 * @param anchor the id of the field; null without one
 * @param text what is wrong with it
 */
public record FieldProblem(String field, String anchor, String text) {

  private static final List<String> FIELDS =
      List.of("subject", "name", "email", "organisation", "message", "file");

  static FieldProblem of(Problem problem, Locale locale) {
    String place = problem.source() == null ? "" : problem.source().value().replaceFirst("/", "");
    String text = problem.text(locale);
    return FIELDS.contains(place)
        ? new FieldProblem(ContactWords.of("page." + place).in(locale), "contact-" + place, text)
        : new FieldProblem(null, null, text);
  }
}
