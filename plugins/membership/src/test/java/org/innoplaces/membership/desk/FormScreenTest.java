package org.innoplaces.membership.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.Team;
import org.innoplaces.membership.action.ChangeForm;
import org.innoplaces.membership.action.CheckSettings;
import org.innoplaces.membership.form.ApplicationForm;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.FormPart;
import org.innoplaces.membership.form.Question;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestActor;
import org.innoplaces.testkit.TestForm;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormScreenTest {

  private final TestPlatform platform = EachDatabase.h2();
  private final TestForm form = platform.get(TestForm.class);
  private final ChangeForm forms = platform.get(ChangeForm.class);
  private final Actor secretary = Team.member(platform, "Solène", MembershipPlugin.MANAGE);
  private ApplicationForm before;

  @BeforeEach
  void enter() {
    platform.get(TestActor.class).become(secretary);
    before = forms.current(secretary);
    form.ask(Map.of());
  }

  @AfterEach
  void leave() {
    forms.change(secretary, forms.current(secretary).version(), before.definition());
    platform.get(TestActor.class).become(Actor.ANONYMOUS);
    form.send(Map.of());
  }

  @Test
  void showsTheFormOfNowSoThatSendingItBackChangesNothing() {
    Map<String, String> sent = sent(before.definition(), "save");
    form.send(sent);

    assertThat(screen().getDefinition()).isEqualTo(before.definition());
    assertThat(form.went()).isEqualTo("/desk/plugins/membership-form?done=changed");
    assertThat(forms.current(secretary).version()).isEqualTo(before.version());
  }

  @Test
  void savesWhatIsTypedAsANewVersion() {
    Map<String, String> sent = sent(before.definition(), "save");
    sent.put("/sections/0/questions/0/label/en", "Who are you?");
    form.send(sent);
    screen().getDefinition();

    ApplicationForm now = forms.current(secretary);
    assertThat(now.version()).isEqualTo(before.version() + 1);
    assertThat(now.definition().questions().get(0).label().in(Locale.ENGLISH))
        .isEqualTo("Who are you?");
  }

  @Test
  void keepsWhatIsTypedThroughEveryButton() {
    for (String deed :
        List.of(
            "show",
            "up:/sections/1",
            "down:/sections/0/questions/1",
            "add:",
            "add:/sections/0",
            "add:/sections/0/questions/1",
            "remove:/sections/0/questions/4",
            "preview:fr",
            "nonsense",
            "up:/sections/99",
            "remove:../../x")) {
      Map<String, String> sent = sent(before.definition(), deed);
      sent.put("/sections/0/questions/0/label/en", "Who are you, Zoé?");
      form.send(sent);

      FormDefinition shown = screen().getDefinition();
      assertThat(shown.question(Question.NAME).orElseThrow().label().in(Locale.ENGLISH))
          .as(deed)
          .isEqualTo("Who are you, Zoé?");
      assertThat(form.problems()).as(deed).isEmpty();
      assertThat(forms.current(secretary).version()).as(deed).isEqualTo(before.version());
    }
  }

  @Test
  void goesOnWhereSomethingWasMovedOrAdded() {
    form.send(sent(before.definition(), "down:/sections/0/questions/1"));
    FormScreen moved = screen();
    moved.getSections();
    assertThat(moved.isNext("down", FormPart.at(0, 2))).isTrue();
    assertThat(moved.isNext("up", FormPart.at(0, 2))).isFalse();
    assertThat(moved.getSections().get(0).questions().get(2).open()).isFalse();

    form.send(sent(before.definition(), "add:/sections/0"));
    FormScreen added = screen();
    int last = added.getSections().get(0).questions().size() - 1;
    assertThat(added.isAdded(FormPart.at(0, last))).isTrue();
    assertThat(added.getSections().get(0).questions().get(last).open()).isTrue();
  }

  @Test
  void unfoldsWhatIsWrongAndKeepsIt() {
    Map<String, String> sent = sent(before.definition(), "save");
    sent.put("/sections/0/questions/2/label/fr", " ");
    form.send(sent);
    FormScreen screen = screen();

    assertThat(screen.getSections().get(0).questions().get(2).open()).isTrue();
    assertThat(screen.getSections().get(0).questions().get(1).open()).isFalse();
    assertThat(form.problems())
        .extracting(problem -> problem.source().value())
        .containsExactly("/sections/0/questions/2/label/fr");
    assertThat(form.went()).isEmpty();
  }

  @Test
  void tellsAStaleTabAndLetsItInsist() {
    Map<String, String> first = sent(before.definition(), "save");
    first.put("/sections/0/questions/0/label/en", "Your full name");
    form.send(first);
    screen().getDefinition();

    Map<String, String> stale = sent(before.definition(), "save");
    stale.put("/sections/0/questions/0/label/en", "What is your name?");
    form.send(stale);
    FormScreen told = screen();
    assertThat(told.getDefinition().questions().get(0).label().in(Locale.ENGLISH))
        .isEqualTo("What is your name?");
    assertThat(form.problems()).hasSize(1);
    assertThat(told.getSeen()).isEqualTo(before.version() + 1);

    stale.put("seen", String.valueOf(told.getSeen()));
    form.send(stale);
    screen().getDefinition();
    assertThat(forms.current(secretary).version()).isEqualTo(before.version() + 2);
  }

  @Test
  void offersOnlyAnswersFromAboveToDependOn() {
    Map<String, String> sent = sent(before.definition(), "show");
    sent.put("/sections/0/questions/2/kind", "yes");
    sent.put("/sections/0/questions/2/name", "hosts");
    sent.put("/sections/0/questions/4/when", "hosts=yes");
    sent.put("/sections/0/questions/3/when", "gone=really");
    form.send(sent);
    List<QuestionPart> shown = screen().getSections().get(0).questions();

    assertThat(shown.get(1).conditions()).hasSize(1);
    assertThat(shown.get(4).conditions())
        .filteredOn(QuestionPart.Condition::chosen)
        .extracting(QuestionPart.Condition::value)
        .containsExactly("hosts=yes");
    assertThat(shown.get(3).conditions())
        .filteredOn(QuestionPart.Condition::chosen)
        .extracting(QuestionPart.Condition::value)
        .containsExactly("gone=really");
  }

  @Test
  void startsFromAnOlderVersionAndPreviewsInEitherLanguage() {
    form.ask(Map.of("from", "1"));
    assertThat(screen().getDefinition()).isEqualTo(forms.version(secretary, 1).definition());

    form.send(sent(before.definition(), "preview:en"));
    assertThat(screen().getPreview()).isEqualTo("en");
    form.send(sent(before.definition(), "preview:<script>"));
    assertThat(screen().getPreview()).isNull();
  }

  @Test
  void isForThoseWhoManageTheForm() {
    platform.get(TestActor.class).become(Team.deciding(platform, "Chloé"));

    assertThatThrownBy(() -> screen().getDefinition()).isInstanceOf(AccessDenied.class);
  }

  /** What a browser sends of the page that shows a form. */
  private Map<String, String> sent(FormDefinition definition, String deed) {
    Map<String, String> sent = new HashMap<>();
    sent.put("do", deed);
    sent.put("seen", String.valueOf(before.version()));
    sent.put("/sections", String.valueOf(definition.sections().size()));
    new FormLayout(Locale.FRENCH, part -> false)
        .of(definition)
        .forEach(
            section -> {
              section
                  .section()
                  .title()
                  .texts()
                  .forEach((tongue, text) -> sent.put(section.at() + "/title/" + tongue, text));
              sent.put(section.at() + "/questions", String.valueOf(section.questions().size()));
              section.questions().forEach(question -> put(question, sent));
            });
    return sent;
  }

  private static void put(QuestionPart part, Map<String, String> sent) {
    Question question = part.question();
    question
        .label()
        .texts()
        .forEach((tongue, text) -> sent.put(part.at() + "/label/" + tongue, text));
    question
        .help()
        .texts()
        .forEach((tongue, text) -> sent.put(part.at() + "/help/" + tongue, text));
    sent.put(part.at() + "/kind", question.kind().token());
    sent.put(part.at() + "/name", question.name());
    if (question.required()) {
      sent.put(part.at() + "/required", "yes");
    }
  }

  private FormScreen screen() {
    return new FormScreen(
        form,
        forms,
        platform.get(TestActor.class),
        platform.get(Languages.class),
        platform.get(CheckSettings.class));
  }
}
