package org.innoplaces.membership.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.form.Choice;
import org.innoplaces.membership.form.Condition;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.FormPart;
import org.innoplaces.membership.form.Question;
import org.innoplaces.membership.form.QuestionKind;
import org.innoplaces.membership.form.Section;

/** Lays the form out for the screen on which it is changed. */
final class FormLayout {

  private final Locale locale;
  private final Predicate<FormPart> open;

  /**
   * For this reader.
   *
   * @param open whether a question is unfolded
   */
  FormLayout(Locale locale, Predicate<FormPart> open) {
    this.locale = locale;
    this.open = open;
  }

  List<SectionPart> of(FormDefinition form) {
    List<SectionPart> laid = new ArrayList<>();
    List<Question> above = new ArrayList<>();
    for (Section section : form.sections()) {
      FormPart part = FormPart.at(laid.size());
      List<QuestionPart> questions = new ArrayList<>();
      for (Question question : section.questions()) {
        FormPart place = part.child(questions.size());
        questions.add(
            new QuestionPart(
                place, question, open.test(place), conditions(question, above), locale));
        above.add(question);
      }
      laid.add(new SectionPart(part, section, questions));
    }
    return laid;
  }

  /** What may be answered above; what is chosen and not asked any more is said to be gone. */
  private List<QuestionPart.Condition> conditions(Question question, List<Question> above) {
    String chosen = question.when().map(TypedDefinition::written).orElse("");
    List<QuestionPart.Condition> all = new ArrayList<>();
    all.add(condition("", word("form.always"), chosen));
    for (Question other : above) {
      if (other.kind() == QuestionKind.YES) {
        all.add(of(other, "yes", word("page.yes"), chosen));
      }
      for (Choice option : other.options()) {
        all.add(of(other, option.value(), option.label().in(locale), chosen));
      }
    }
    if (all.stream().noneMatch(QuestionPart.Condition::chosen)) {
      String gone = MembershipWords.of("form.gone", chosen).in(locale);
      all.add(new QuestionPart.Condition(chosen, gone, true));
    }
    return all;
  }

  private QuestionPart.Condition of(Question other, String value, String answer, String chosen) {
    String label = MembershipWords.of("form.when", other.label().in(locale), answer).in(locale);
    return condition(TypedDefinition.written(new Condition(other.name(), value)), label, chosen);
  }

  private static QuestionPart.Condition condition(String value, String label, String chosen) {
    return new QuestionPart.Condition(value, label, value.equals(chosen));
  }

  private String word(String key) {
    return MembershipWords.of(key).in(locale);
  }
}
