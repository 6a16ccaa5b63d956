package org.innoplaces.content.entry.action;

import java.util.Locale;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Says of a problem in which language it is, when several are published together. */
final class NameLanguages {

  private final boolean several;

  NameLanguages(PublicationOrder order) {
    this.several =
        order.locales().stream().filter(locale -> !Locales.SHARED.equals(locale)).count() > 1;
  }

  Problem in(String locale, Problem problem) {
    if (!several || Locales.SHARED.equals(locale) || problem.source() == null) {
      return problem;
    }
    String pointer = problem.source().value();
    Message language = reader -> Locale.forLanguageTag(locale).getDisplayName(reader);
    return new Problem(
        problem.code(),
        Source.pointer("/locales/" + locale + pointer),
        Message.of("problem.in-language", pointer.substring(1), language, problem.message()));
  }
}
