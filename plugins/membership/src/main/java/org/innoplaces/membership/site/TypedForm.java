package org.innoplaces.membership.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.Typed;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.Question;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;
import org.innoplaces.site.SiteForm;

/** What was sent with one of our pages, and what was refused of it. */
final class TypedForm {

  private final SiteForm form;
  private final List<Problem> problems = new ArrayList<>();

  TypedForm(SiteForm form) {
    this.form = form;
  }

  /**
   * What was sent under a name; empty text when nothing was. What stands in the address alone is
   * not looked at: a link must not fill in anything for who follows it.
   */
  String text(String name) {
    return form.isSent() ? form.value(name).orElse("") : "";
  }

  /** The answers, as they were typed. */
  Typed typed(FormDefinition definition) {
    return new Typed(form.locale(), number("form"), values(definition));
  }

  /** What was typed into the questions of a form; those that were not sent are left out. */
  Map<String, String> values(FormDefinition definition) {
    Map<String, String> values = new HashMap<>();
    for (Question question : definition.questions()) {
      form.value("a-" + question.name())
          .filter(typed -> form.isSent())
          .ifPresent(typed -> values.put(question.name(), typed));
    }
    return values;
  }

  /** A number that the page carried along; 0 when it is none. */
  int number(String name) {
    String typed = text(name);
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
  }

  /** Does something, and remembers what is refused. */
  boolean succeeds(Runnable work) {
    return form.succeeds(
        () -> {
          try {
            work.run();
          } catch (PlatformException refused) {
            problems.addAll(refused.problems());
            throw refused;
          }
        });
  }

  /** What was refused. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** What was refused of a field beside the questions; its control has an id of its name. */
  List<ProblemLine> beside(String field, String label) {
    return problems.stream()
        .filter(one -> one.source() != null && one.source().value().equals("/" + field))
        .map(
            one ->
                new ProblemLine(
                    "join-" + field,
                    MembershipWords.of(label).in(form.locale()),
                    one.text(form.locale())))
        .toList();
  }

  /** What was refused and is about no question of these, nor about a field beside them. */
  List<String> general(List<SectionLine> sections, List<ProblemLine> beside) {
    Stream<String> questions =
        sections.stream().flatMap(section -> section.lines().stream()).map(QuestionLine::problem);
    List<String> told = Stream.concat(questions, beside.stream().map(ProblemLine::text)).toList();
    return problems.stream()
        .map(problem -> problem.text(form.locale()))
        .filter(text -> !told.contains(text))
        .toList();
  }
}
