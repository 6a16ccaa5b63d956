package org.innoplaces.membership.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.Question;
import org.innoplaces.membership.form.QuestionKind;
import org.innoplaces.membership.form.Section;
import org.innoplaces.problem.Problem;

/** Lays a form out for a page, with what was typed and what is wrong. */
final class FormLines {

  private final Locale locale;
  private final Map<String, String> values;
  private final Map<String, String> remarks;
  private final List<Problem> problems;
  private final Predicate<Question> fixed;

  /**
   * For this reader.
   *
   * @param values by the name of the question
   * @param remarks of ours, by the name of the question
   */
  FormLines(
      Locale locale,
      Map<String, String> values,
      Map<String, String> remarks,
      List<Problem> problems,
      Predicate<Question> fixed) {
    this.locale = locale;
    this.values = values;
    this.remarks = remarks;
    this.problems = problems;
    this.fixed = fixed;
  }

  List<SectionLine> of(FormDefinition form) {
    List<SectionLine> lines = new ArrayList<>();
    for (Section section : form.sections()) {
      lines.add(
          new SectionLine(
              "join-section-" + (lines.size() + 1),
              section.title().in(locale),
              section.questions().stream().map(question -> line(form, question)).toList()));
    }
    return lines;
  }

  private QuestionLine line(FormDefinition form, Question question) {
    String help = (question.help().in(locale) + " " + condition(form, question)).strip();
    return new QuestionLine(
        question,
        locale,
        help.isBlank() ? null : help,
        values.getOrDefault(question.name(), ""),
        problem(question),
        remarks.get(question.name()),
        fixed.test(question));
  }

  /** Without scripts a question that may not be asked stands there, and says so. */
  private String condition(FormDefinition form, Question question) {
    return question
        .when()
        .flatMap(
            when ->
                form.question(when.question())
                    .map(
                        other ->
                            MembershipWords.of(
                                    "page.when",
                                    other.label().in(locale),
                                    told(other, when.value()))
                                .in(locale)))
        .orElse("");
  }

  private String told(Question question, String value) {
    if (question.kind() == QuestionKind.YES) {
      return MembershipWords.of("page.yes").in(locale);
    }
    return question.options().stream()
        .filter(choice -> choice.value().equals(value))
        .map(choice -> choice.label().in(locale))
        .findFirst()
        .orElse(value);
  }

  private String problem(Question question) {
    String place = "/answers/" + question.name();
    return problems.stream()
        .filter(problem -> problem.source() != null && problem.source().value().equals(place))
        .map(problem -> problem.text(locale))
        .findFirst()
        .orElse(null);
  }
}
