package org.innoplaces.membership.action;

import java.util.List;
import java.util.Map;
import org.innoplaces.membership.Answers;
import org.innoplaces.membership.form.Choice;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.Question;
import org.innoplaces.membership.form.QuestionKind;
import org.innoplaces.membership.form.Said;
import org.innoplaces.membership.review.AnsweredSection;
import org.innoplaces.membership.review.AnsweredSection.Answered;

/** A form with the answers to it, as people read it. */
final class AnsweredForm {

  private static final Said YES = new Said(Map.of("fr", "Oui", "en", "Yes"));
  private static final Said NO = new Said(Map.of("fr", "Non", "en", "No"));

  private AnsweredForm() {}

  /** Without the questions that were not asked. */
  static List<AnsweredSection> of(FormDefinition form, Answers answers, Answers asked) {
    return form.sections().stream()
        .map(
            section ->
                new AnsweredSection(
                    section.title(),
                    section.questions().stream()
                        .filter(question -> question.isAsked(answers.values()))
                        .map(question -> answered(question, answers, asked))
                        .toList()))
        .toList();
  }

  private static Answered answered(Question question, Answers answers, Answers asked) {
    String answer = answers.of(question.name());
    return new Answered(
        question.name(), question.label(), said(question, answer), asked.of(question.name()));
  }

  private static Said said(Question question, String answer) {
    if (question.kind() == QuestionKind.YES) {
      return answer.isEmpty() ? NO : YES;
    }
    return question.options().stream()
        .filter(option -> option.value().equals(answer))
        .map(Choice::label)
        .findFirst()
        .orElse(new Said(Map.of("und", answer)));
  }
}
