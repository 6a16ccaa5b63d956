package org.innoplaces.membership.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.form.Choice;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.FormPart;
import org.innoplaces.membership.form.Question;
import org.innoplaces.membership.form.QuestionKind;
import org.innoplaces.membership.form.Section;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Tells everything that is wrong with a form at once, each thing with its place. */
final class CheckForm {

  private static final List<String> PLACES =
      List.of("form.place.sections", "form.place.questions", "form.place.options");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern VALUE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final int MOST_SECTIONS = 20;
  private static final int MOST_QUESTIONS = 100;
  private static final int MOST_OPTIONS = 50;

  private final FormTexts texts;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final List<Question> above = new ArrayList<>();

  /** For texts in these languages. */
  CheckForm(List<String> languages) {
    texts = new FormTexts(languages, problems);
  }

  List<Problem> check(FormDefinition form) {
    for (int i = 0; i < form.sections().size(); i++) {
      section(FormPart.at(i), form.sections().get(i));
    }
    for (String needed : List.of(Question.NAME, Question.EMAIL)) {
      if (form.question(needed).isEmpty()) {
        problems.add(MembershipWords.wrong("form-needed", needed));
      }
    }
    int sections = form.sections().size();
    int questions = form.questions().size();
    if (sections > MOST_SECTIONS || questions > MOST_QUESTIONS) {
      problems.add(MembershipWords.wrong("form-many", MOST_SECTIONS, MOST_QUESTIONS));
    }
    return problems;
  }

  private void section(FormPart part, Section section) {
    texts.needed(part, "title", section.title());
    if (section.questions().isEmpty()) {
      wrong(part, "", "form-empty");
    }
    for (int i = 0; i < section.questions().size(); i++) {
      Question question = section.questions().get(i);
      question(part.child(i), question);
      above.add(question);
    }
  }

  private void question(FormPart part, Question question) {
    texts.needed(part, "label", question.label());
    texts.allOrNone(part, "help", question.help());
    name(part, question);
    question
        .ownKind()
        .filter(kind -> kind != question.kind())
        .ifPresent(kind -> wrong(part, "kind", "form-kind", question.name(), label(kind)));
    if (question.isInEveryForm() && (question.when().isPresent() || !question.required())) {
      wrong(part, "when", "form-always");
    }
    if (question.when().isPresent() && above.stream().noneMatch(depended(question))) {
      wrong(part, "when", "form-condition");
    }
    options(part, question);
  }

  private void name(FormPart part, Question question) {
    if (question.name().isEmpty()) {
      // Without a text, which is told already, there is nothing to make one of.
      return;
    }
    if (!NAME.matcher(question.name()).matches()) {
      wrong(part, "name", "form-name");
    } else if (!names.add(question.name())) {
      wrong(part, "name", "form-same-name", question.name());
    }
  }

  /** Whether a question is that on which another one depends, and can be answered so. */
  private static Predicate<Question> depended(Question question) {
    return other -> {
      boolean asked =
          question.when().filter(when -> when.question().equals(other.name())).isPresent();
      Optional<String> value = question.when().map(when -> when.value());
      return asked
          && (other.kind() != QuestionKind.CHOICE
              || other.options().stream().map(Choice::value).anyMatch(value.get()::equals));
    };
  }

  private void options(FormPart part, Question question) {
    int many = question.options().size();
    if (question.kind() != QuestionKind.CHOICE) {
      if (many > 0) {
        wrong(part, "kind", "form-no-options");
      }
      return;
    }
    if (many < 2 || many > MOST_OPTIONS) {
      wrong(part, "kind", "form-options", MOST_OPTIONS);
    }
    Set<String> values = new HashSet<>();
    for (int i = 0; i < many; i++) {
      Choice option = question.options().get(i);
      FormPart place = part.child(i);
      texts.needed(place, "label", option.label());
      if (!option.value().isEmpty() && !VALUE.matcher(option.value()).matches()) {
        wrong(place, "value", "form-value");
      } else if (!option.value().isEmpty() && !values.add(option.value())) {
        wrong(place, "value", "form-same-value", option.value());
      }
    }
  }

  private void wrong(FormPart part, String field, String code, Object... more) {
    problems.add(wrongPart(part, field, code, more));
  }

  /** What is wrong with a field of a part; the sentence begins with the place. */
  static Problem wrongPart(FormPart part, String field, String code, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = label(part);
    System.arraycopy(more, 0, arguments, 1, more.length);
    String pointer = part.pointer() + (field.isEmpty() ? "" : "/" + field);
    return new Problem(
        "membership-" + code,
        Source.pointer(pointer),
        MembershipWords.of("wrong." + code, arguments));
  }

  /** For people, who count from 1. */
  private static Message label(FormPart part) {
    Object[] numbers = part.path().stream().map(number -> number + 1).toArray();
    return MembershipWords.of(PLACES.get(part.depth() - 1), numbers);
  }

  private static Message label(QuestionKind kind) {
    return MembershipWords.of("kind." + kind.token());
  }
}
