package org.innoplaces.membership.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.innoplaces.desk.DeskForm;
import org.innoplaces.membership.form.Choice;
import org.innoplaces.membership.form.Condition;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.FormPart;
import org.innoplaces.membership.form.Question;
import org.innoplaces.membership.form.QuestionKind;
import org.innoplaces.membership.form.Said;
import org.innoplaces.membership.form.Section;

/** The form as somebody typed it: each control is called as the JSON pointer to its value. */
final class TypedDefinition {

  /** More of anything are no people. */
  private static final int MOST = 200;

  private static final String QUESTIONS = "/questions";

  private final DeskForm form;
  private final List<String> languages;

  TypedDefinition(DeskForm form, List<String> languages) {
    this.form = form;
    this.languages = languages;
  }

  FormDefinition read() {
    return new FormDefinition(all("/sections", number -> section(FormPart.at(number))));
  }

  private Section section(FormPart part) {
    return new Section(
        said(part, "title"),
        all(part.pointer() + QUESTIONS, number -> question(part.child(number))));
  }

  private Question question(FormPart part) {
    String pointer = part.pointer();
    return new Question(
        text(pointer + "/name"),
        QuestionKind.of(text(pointer + "/kind")).orElse(QuestionKind.LINE),
        !text(pointer + "/required").isEmpty(),
        said(part, "label"),
        said(part, "help"),
        all(pointer + "/options", number -> option(part.child(number))),
        condition(text(pointer + "/when")));
  }

  private Choice option(FormPart part) {
    return new Choice(text(part.pointer() + "/value"), said(part, "label"));
  }

  /** How the screen writes a condition as one value; names of questions have no such sign. */
  static String written(Condition when) {
    return when.question() + "=" + when.value();
  }

  private static Optional<Condition> condition(String written) {
    int sign = written.indexOf('=');
    return sign < 0
        ? Optional.empty()
        : Optional.of(new Condition(written.substring(0, sign), written.substring(sign + 1)));
  }

  private Said said(FormPart part, String field) {
    Map<String, String> texts = new HashMap<>();
    languages.forEach(
        language -> texts.put(language, text(part.pointer() + "/" + field + "/" + language)));
    return new Said(texts);
  }

  /** As many as the screen said that it shows. */
  private <T> List<T> all(String list, IntFunction<T> read) {
    String count = text(list);
    int many = count.matches("\\d{1,4}") ? Math.min(Integer.parseInt(count), MOST) : 0;
    return IntStream.range(0, many).mapToObj(read).toList();
  }

  private String text(String pointer) {
    return form.parameter(pointer).orElse("");
  }
}
