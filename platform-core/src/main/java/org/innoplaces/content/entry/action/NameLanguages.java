package org.innoplaces.content.entry.action;

import java.util.Locale;
import java.util.Optional;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.FieldPlace;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Says of a problem in which language it is, when several are published together. */
final class NameLanguages {

  private final PublicationPlan plan;
  private final boolean several;

  NameLanguages(PublicationPlan plan) {
    this.plan = plan;
    this.several =
        plan.order().locales().stream().filter(locale -> !Locales.SHARED.equals(locale)).count()
            > 1;
  }

  /** What a language is called. */
  static Message name(String locale) {
    return reader -> Locale.forLanguageTag(locale).getDisplayName(reader);
  }

  Problem in(String locale, Problem problem) {
    if (!several || Locales.SHARED.equals(locale) || problem.source() == null) {
      return problem;
    }
    String pointer = problem.source().value();
    return new Problem(
        problem.code(), Source.pointer("/locales/" + locale + pointer), words(locale, problem));
  }

  private Message words(String locale, Problem problem) {
    Optional<FieldPlace> field = plan.field(locale, problem);
    if (field.isEmpty() || field.get().isShared()) {
      return Message.of("problem.at", plan.place(locale, problem), problem.message());
    }
    return Message.of("problem.in-language", field.get().words(), name(locale), problem.message());
  }
}
