package org.innoplaces.membership.site;

import java.util.List;
import java.util.Locale;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.form.Question;
import org.innoplaces.membership.form.QuestionKind;

/**
 * A question as the form shows it.
 *
 * @param help null when nothing more is said
 * @param value what was typed or answered
 * @param problem what is wrong with it; null when nothing is
 * @param remark what we ask about it; null when nothing
 * @param fixed whether the answer cannot be changed
 */
public record QuestionLine(
    Question question,
    Locale locale,
    String help,
    String value,
    String problem,
    String remark,
    boolean fixed) {

  /** The id of its control. */
  public String id() {
    return "join-" + question.name();
  }

  /** What the form sends. */
  public String name() {
    return "a-" + question.name();
  }

  /** What is asked. */
  public String label() {
    return question.label().in(locale);
  }

  /** The token of its kind. */
  public String kind() {
    return question.kind().token();
  }

  /** Whether an application cannot be sent without an answer. */
  public boolean required() {
    return question.required() || question.name().equals(Question.EMAIL);
  }

  /** Says that it may be left out. */
  public String optional() {
    return MembershipWords.of("page.optional").in(locale);
  }

  /** What browsers may fill in; null when they cannot know. */
  public String autocomplete() {
    switch (question.name()) {
      case Question.NAME:
        return "name";
      case Question.EMAIL:
        return "email";
      case Question.PHONE:
        return "tel";
      case Question.ORGANISATION:
        return "organization";
      case "role":
        return "organization-title";
      default:
        return question.kind() == QuestionKind.EMAIL ? "off" : null;
    }
  }

  /** What one chooses from, for a choice. */
  public List<Option> options() {
    return question.options().stream()
        .map(
            choice ->
                new Option(
                    choice.value(),
                    choice.label().in(locale),
                    id() + "-" + choice.value(),
                    choice.value().equals(value)))
        .toList();
  }

  /** The answer as people read it. */
  public String told() {
    if (question.kind() == QuestionKind.YES) {
      return MembershipWords.of(value.isEmpty() ? "page.no" : "page.yes").in(locale);
    }
    return options().stream().filter(Option::chosen).map(Option::label).findFirst().orElse(value);
  }

  /** The ids of what describes its control; null when nothing does. */
  public String described() {
    String ids =
        (help == null ? "" : id() + "-help ")
            + (remark == null ? "" : id() + "-remark ")
            + (problem == null ? "" : id() + "-wrong");
    return ids.isEmpty() ? null : ids.strip();
  }

  /**
   * One of the answers to choose from.
   *
   * @param id of its control
   */
  public record Option(String value, String label, String id, boolean chosen) {}
}
