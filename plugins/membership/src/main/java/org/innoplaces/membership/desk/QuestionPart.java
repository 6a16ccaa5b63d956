package org.innoplaces.membership.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.form.FormPart;
import org.innoplaces.membership.form.Question;

/**
 * A question as the screen of the form shows it.
 *
 * @param open whether its fields are unfolded
 * @param conditions on what it may depend; the first one is nothing
 */
public record QuestionPart(
    FormPart part, Question question, boolean open, List<Condition> conditions, Locale locale) {

  /** An answer on which the question may depend, or nothing. */
  public record Condition(String value, String label, boolean chosen) {}

  /** The pointer to it. */
  public String at() {
    return part.pointer();
  }

  /** Its number in its section, from 1. */
  public int number() {
    return part.last() + 1;
  }

  /** What it asks, as far as it is written. */
  public String title() {
    String text = question.label().in(locale);
    return text.isEmpty() ? "…" : text;
  }

  /** What its answer looks like, in words. */
  public String kind() {
    return MembershipWords.of("kind." + question.kind().token()).in(locale);
  }

  /** Whether its kind goes with its name, so that there is nothing to choose. */
  public boolean kindFixed() {
    return question.ownKind().filter(kind -> kind == question.kind()).isPresent();
  }

  /** The pointers to its options. */
  public List<OptionPart> options() {
    return IntStream.range(0, question.options().size())
        .mapToObj(i -> new OptionPart(part.child(i), question.options().get(i)))
        .toList();
  }
}
