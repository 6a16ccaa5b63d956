package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.action.VerifyAudit;
import org.innoplaces.membership.Applicants;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.Team;
import org.innoplaces.membership.form.ApplicationForm;
import org.innoplaces.membership.form.Choice;
import org.innoplaces.membership.form.Condition;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.FormVersion;
import org.innoplaces.membership.form.Question;
import org.innoplaces.membership.form.QuestionKind;
import org.innoplaces.membership.form.Said;
import org.innoplaces.membership.form.Section;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class ChangeFormTest {

  private final TestPlatform platform;
  private final ChangeForm forms;
  private final Actor secretary;
  private final ApplicationForm before;

  ChangeFormTest(TestPlatform platform) {
    this.platform = platform;
    this.forms = platform.get(ChangeForm.class);
    this.secretary = Team.member(platform, "Solène", MembershipPlugin.MANAGE);
    this.before = forms.current(secretary);
  }

  @AfterEach
  void askAsBefore() {
    forms.change(secretary, forms.current(secretary).version(), before.definition());
  }

  @Test
  void asksFromNowOnWhileOldApplicationsKeepTheirForm() {
    String email = Applicants.email();
    Application old = new Applicants(platform).submitted(email);
    int version = change(with(question("how", QuestionKind.LINE)));

    assertThat(version).isEqualTo(before.version() + 1);
    assertThat(platform.get(ReadForm.class).current().definition().question("how")).isPresent();
    assertThat(platform.get(ReadForm.class).shown(old.form()).definition().question("how"))
        .as("who has the old form open can still send it")
        .isEmpty();
    assertThat(new Applicants(platform).newest(email).form()).isEqualTo(before.version());
    FormVersion newest = forms.versions(secretary).get(0);
    assertThat(newest.version()).isEqualTo(version);
    assertThat(newest.by()).isEqualTo("Solène");
    assertThat(platform.get(VerifyAudit.class).verify(Actor.SYSTEM)).isNotNull();
  }

  @Test
  void makesNoVersionOfWhatIsAskedAlready() {
    FormDefinition wanted = with(question("how", QuestionKind.LINE));
    int version = change(wanted);

    assertThat(forms.change(secretary, before.version(), wanted))
        .as("the button was pressed twice")
        .isEqualTo(version);
  }

  @Test
  void tellsAStaleTabWhoWasFaster() {
    change(with(question("how", QuestionKind.LINE)));

    assertThatThrownBy(() -> change(with(question("else", QuestionKind.LINE))))
        .isInstanceOf(OutOfDate.class)
        .hasMessageContaining("Solène");
  }

  @Test
  void isForThoseWhoManageTheForm() {
    Actor chair = Team.deciding(platform, "Chloé");

    assertThatThrownBy(() -> forms.current(chair)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> forms.versions(chair)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> forms.version(chair, 1)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> forms.change(chair, before.version(), before.definition()))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> forms.version(secretary, 9_999)).isInstanceOf(NotFound.class);
  }

  @Test
  void makesNamesOfWhatIsAskedWhereNoneAreGiven() {
    Question typed =
        new Question(
            " ",
            QuestionKind.CHOICE,
            false,
            said("Quel collège ?", "Which college, s’il vous plaît?"),
            Said.NOTHING,
            List.of(option("", "Labs"), option("", "Labs")),
            Optional.empty());
    change(with(typed));

    Question kept = forms.current(secretary).definition().questions().get(0);
    assertThat(kept.name()).isEqualTo("which-college-s-il-vous-plait");
    assertThat(kept.options()).extracting(Choice::value).containsExactly("labs", "labs-2");
  }

  @Test
  void namesEveryMistakeAtItsPlace() {
    Question choice =
        new Question(
            "Bad name",
            QuestionKind.CHOICE,
            false,
            said("", "Only English"),
            said("Seulement", ""),
            List.of(option("a", "A"), option("a", "")),
            Optional.of(new Condition("later", "yes")));
    Section wrong =
        new Section(
            Said.NOTHING,
            List.of(
                choice,
                question("phone", QuestionKind.TEXT),
                question("phone", QuestionKind.PHONE),
                question("why", QuestionKind.TEXT).withOptions(List.of(option("b", "B")))));

    assertThat(refused(new FormDefinition(List.of(wrong, new Section(said("F", "E"), List.of())))))
        .containsExactlyInAnyOrder(
            "/sections/0/title/fr",
            "/sections/0/title/en",
            "/sections/0/questions/0/label/fr",
            "/sections/0/questions/0/help/en",
            "/sections/0/questions/0/name",
            "/sections/0/questions/0/when",
            "/sections/0/questions/0/options/1/label/fr",
            "/sections/0/questions/0/options/1/label/en",
            "/sections/0/questions/0/options/1/value",
            "/sections/0/questions/1/kind",
            "/sections/0/questions/2/name",
            "/sections/0/questions/3/kind",
            "/sections/1",
            "",
            "");
  }

  @Test
  void saysInTheReadersLanguageWhereSomethingIsWrong() {
    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class, () -> change(with(question("phone", QuestionKind.LINE))));

    assertThat(refusal.problems().get(0).text(Locale.FRENCH))
        .startsWith("Partie 1, question 1")
        .contains("Téléphone");
    assertThat(refusal.problems().get(0).text(Locale.ENGLISH))
        .startsWith("Section 1, question 1:")
        .contains("Phone number");
  }

  @Test
  void letsAQuestionDependOnWhatIsAskedAboveItAlone() {
    Question host = question("host", QuestionKind.YES);
    Question seats = dependingOn("host", "yes");

    assertThat(refused(with(seats, host))).containsExactly("/sections/0/questions/0/when");
    change(with(host, seats));
    Question college =
        question("college", QuestionKind.CHOICE)
            .withOptions(List.of(option("labs", "Labs"), option("schools", "Schools")));
    assertThat(refused(with(college, dependingOn("college", "firms"))))
        .containsExactly("/sections/0/questions/1/when");
  }

  @Test
  void listsVersionsWithAsManyStatementsForEach() {
    int few = platform.statements().during(() -> forms.versions(secretary)).size();
    change(with(question("q" + UUID.randomUUID().toString().charAt(0), QuestionKind.LINE)));

    assertThat(platform.statements().during(() -> forms.versions(secretary))).hasSize(few);
  }

  private int change(FormDefinition wanted) {
    return forms.change(secretary, before.version(), wanted);
  }

  private List<String> refused(FormDefinition wanted) {
    InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> change(wanted));
    return refusal.problems().stream()
        .map(problem -> problem.source() == null ? "" : problem.source().value())
        .toList();
  }

  /** The form of before, with these questions in front. */
  private FormDefinition with(Question... more) {
    List<Section> sections = new ArrayList<>(before.definition().sections());
    List<Question> questions = new ArrayList<>(List.of(more));
    List<String> names = questions.stream().map(Question::name).toList();
    sections.replaceAll(
        one ->
            new Section(
                one.title(),
                one.questions().stream().filter(q -> !names.contains(q.name())).toList()));
    questions.addAll(sections.get(0).questions());
    sections.set(0, new Section(sections.get(0).title(), questions));
    return new FormDefinition(sections);
  }

  private static Question question(String name, QuestionKind kind) {
    return new Question(
        name, kind, false, said("Quoi ?", "What?"), Said.NOTHING, List.of(), Optional.empty());
  }

  private static Question dependingOn(String other, String value) {
    return new Question(
        "seats",
        QuestionKind.LINE,
        false,
        said("Combien ?", "How many?"),
        Said.NOTHING,
        List.of(),
        Optional.of(new Condition(other, value)));
  }

  private static Choice option(String value, String label) {
    return new Choice(value, said(label, label));
  }

  private static Said said(String french, String english) {
    return new Said(Map.of("fr", french, "en", english));
  }
}
