package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.innoplaces.membership.Answers;
import org.innoplaces.membership.Applicant;
import org.innoplaces.membership.Filing;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.PhoneNumber;
import org.innoplaces.membership.Typed;
import org.innoplaces.membership.form.ApplicationForm;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.Question;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.settings.action.CurrentSettings;

/** Tells an applicant everything that is wrong at once, each thing with its question. */
@ApplicationScoped
class CheckAnswers {

  private final CurrentSettings settings;

  protected CheckAnswers() {
    this(null);
  }

  @Inject
  CheckAnswers(CurrentSettings settings) {
    this.settings = settings;
  }

  /**
   * Checks what is to be sent: nothing that is required may be missing.
   *
   * @throws InvalidInput when something is missing, too long or of the wrong shape
   */
  Filing whole(Typed typed, ApplicationForm form) {
    return check(typed, form, true);
  }

  /**
   * Checks what is to be saved: only the address must be there.
   *
   * @throws InvalidInput when something is too long or of the wrong shape
   */
  Filing draft(Typed typed, ApplicationForm form) {
    return check(typed, form, false);
  }

  private Filing check(Typed typed, ApplicationForm form, boolean whole) {
    FormDefinition definition = form.definition();
    CheckAnswer check = new CheckAnswer(settings.of(MembershipSettings.class).callingCode());
    Map<String, String> values = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Question question : definition.questions()) {
      values.put(question.name(), check.tidy(question, typed.of(question.name()), problems));
    }
    for (Question question : definition.questions()) {
      if (!question.isAsked(values)) {
        // A draft keeps what was typed: the condition may hold again.
        values.computeIfPresent(question.name(), (name, answer) -> whole ? "" : answer);
      } else if (question.name().equals(Question.EMAIL) || whole && question.required()) {
        CheckAnswer.required(question, values.get(question.name()), problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(inOrder(definition, problems));
    }
    Answers answers = new Answers(values);
    return new Filing(applicant(answers, typed), form.version(), answers);
  }

  /** What is missing was found after what is wrong; people read from top to bottom. */
  private static List<Problem> inOrder(FormDefinition definition, List<Problem> problems) {
    List<String> places =
        definition.questions().stream().map(question -> CheckAnswer.place(question)).toList();
    return problems.stream()
        .sorted(
            (one, other) ->
                Integer.compare(
                    places.indexOf(one.source().value()), places.indexOf(other.source().value())))
        .toList();
  }

  private static Applicant applicant(Answers answers, Typed typed) {
    String phone = answers.of(Question.PHONE);
    return new Applicant(
        answers.of(Question.NAME),
        answers.of(Question.EMAIL),
        Optional.of(phone).filter(number -> !number.isEmpty()).map(PhoneNumber::new),
        answers.of(Question.ORGANISATION),
        typed.locale());
  }
}
