package org.innoplaces.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.membership.action.ChangeForm;
import org.innoplaces.membership.form.Choice;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.Question;
import org.innoplaces.membership.form.QuestionKind;
import org.innoplaces.membership.form.Said;
import org.innoplaces.membership.form.Section;
import org.innoplaces.testkit.TestPlatform;

/** Asks applicants to which college they belong, as a first question of the form. */
public final class Colleges {

  /** The name of the question. */
  public static final String QUESTION = "college";

  private final ChangeForm forms;
  private final FormDefinition before;

  public Colleges(TestPlatform platform) {
    this.forms = platform.get(ChangeForm.class);
    this.before = forms.current(Actor.SYSTEM).definition();
  }

  public void ask(String... values) {
    List<Choice> options = Stream.of(values).map(one -> new Choice(one, said(one))).toList();
    Question college =
        new Question(
            QUESTION,
            QuestionKind.CHOICE,
            false,
            said("College"),
            Said.NOTHING,
            options,
            Optional.empty());
    List<Section> sections = new ArrayList<>(before.sections());
    List<Question> questions = new ArrayList<>(sections.get(0).questions());
    questions.add(college);
    sections.set(0, new Section(sections.get(0).title(), questions));
    change(new FormDefinition(sections));
  }

  public void askNoMore() {
    change(before);
  }

  private void change(FormDefinition form) {
    forms.change(Actor.SYSTEM, forms.current(Actor.SYSTEM).version(), form);
  }

  private static Said said(String text) {
    return new Said(Map.of("fr", text, "en", text));
  }
}
