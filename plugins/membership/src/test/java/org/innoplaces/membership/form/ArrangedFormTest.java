package org.innoplaces.membership.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ArrangedFormTest {

  @Property
  void movingLosesAndDoublesNothing(
      @ForAll("forms") FormDefinition form, @ForAll("parts") FormPart part) {
    for (int by : new int[] {-1, 1}) {
      FormDefinition moved = ArrangedForm.moved(form, part, by).form();
      assertThat(names(moved)).containsExactlyInAnyOrderElementsOf(names(form));
      assertThat(moved.sections()).hasSameSizeAs(form.sections());
    }
  }

  @Property
  void downTakesBackUp(@ForAll("forms") FormDefinition form, @ForAll("parts") FormPart part) {
    ArrangedForm up = ArrangedForm.moved(form, part, -1);
    FormDefinition back =
        up.touched().equals(part) ? form : ArrangedForm.moved(up.form(), up.touched(), 1).form();

    assertThat(back).isEqualTo(form);
  }

  @Property
  void enoughUpsBringAQuestionToTheTop(
      @ForAll("forms") FormDefinition form, @ForAll @IntRange(max = 3) int section) {
    int at = Math.min(section, form.sections().size() - 1);
    List<Question> questions = form.sections().get(at).questions();
    if (questions.isEmpty()) {
      return;
    }
    ArrangedForm moved = new ArrangedForm(form, FormPart.at(at, questions.size() - 1));
    String name = questions.get(moved.touched().last()).name();
    for (int i = 0; i < 20; i++) {
      moved = ArrangedForm.moved(moved.form(), moved.touched(), -1);
    }

    assertThat(moved.touched()).isEqualTo(FormPart.at(0, 0));
    assertThat(moved.form().questions().get(0).name()).isEqualTo(name);
  }

  @Property
  void whatIsRemovedIsGoneAndNothingElse(
      @ForAll("forms") FormDefinition form, @ForAll("parts") FormPart part) {
    FormDefinition rest = ArrangedForm.removed(form, part).form();

    assertThat(names(form)).containsAll(names(rest));
    if (part.depth() == 2 && part.section() < form.sections().size()) {
      int there = form.sections().get(part.section()).questions().size();
      assertThat(names(rest)).hasSize(names(form).size() - (part.last() < there ? 1 : 0));
    }
  }

  @Property
  void partsAreReadAsTheyAreWritten(@ForAll("parts") FormPart part) {
    assertThat(FormPart.of(part.pointer())).contains(part);
  }

  @Test
  void addsSectionsQuestionsAndOptionsAtTheEnd() {
    FormDefinition form = new FormDefinition(List.of(section("a")));

    ArrangedForm section = ArrangedForm.added(form, Optional.empty());
    assertThat(section.touched()).isEqualTo(FormPart.at(1));
    ArrangedForm question = ArrangedForm.added(form, Optional.of(FormPart.at(0)));
    assertThat(question.touched()).isEqualTo(FormPart.at(0, 1));
    ArrangedForm option = ArrangedForm.added(form, Optional.of(FormPart.at(0, 0)));
    assertThat(option.touched()).isEqualTo(FormPart.at(0, 0, 0));
    assertThat(option.form().questions().get(0).options()).hasSize(1);
    assertThat(ArrangedForm.added(form, Optional.of(FormPart.at(7, 7))).form()).isEqualTo(form);
  }

  @Test
  void pointersThatAreNoneAreNoPart() {
    for (String none : List.of("", "/sections", "/sections/x", "/sections/1/questions", "/a/0")) {
      assertThat(FormPart.of(none)).as(none).isEmpty();
    }
  }

  @Provide
  Arbitrary<FormDefinition> forms() {
    return Arbitraries.integers()
        .between(0, 4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(
            sizes -> {
              List<Section> sections = new ArrayList<>();
              for (int size : sizes) {
                List<String> names = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                  names.add("s" + sections.size() + "q" + i);
                }
                sections.add(section(names.toArray(String[]::new)));
              }
              return new FormDefinition(sections);
            });
  }

  @Provide
  Arbitrary<FormPart> parts() {
    return Arbitraries.integers().between(0, 5).list().ofMinSize(1).ofMaxSize(3).map(FormPart::new);
  }

  private static Section section(String... names) {
    Said said = new Said(Map.of("fr", "Titre"));
    List<Question> questions = new ArrayList<>();
    for (String name : names) {
      questions.add(
          new Question(name, QuestionKind.LINE, false, said, said, List.of(), Optional.empty()));
    }
    return new Section(said, questions);
  }

  private static List<String> names(FormDefinition form) {
    return form.questions().stream().map(Question::name).toList();
  }
}
