package org.innoplaces.membership.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.innoplaces.account.Secret;
import org.innoplaces.http.SiteName;
import org.innoplaces.membership.Applicants;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.BeginApplication;
import org.innoplaces.membership.action.ChangeOwn;
import org.innoplaces.membership.action.FileApplication;
import org.innoplaces.membership.action.FindLink;
import org.innoplaces.membership.action.ReadForm;
import org.innoplaces.membership.action.ReadOwn;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestForm;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JoinPageTest {

  private final TestPlatform platform = EachDatabase.h2();
  private final TestForm form = platform.get(TestForm.class);
  private final Applicants people = new Applicants(platform);
  private final String email = Applicants.email();

  @Test
  void goesOnToWhatIsToBeDoneNextAndCanBeReloaded() {
    form.send(sent("send", Applicants.answers(email)));

    assertThat(join().getDone()).isEqualTo("send");
    assertThat(form.went()).isEqualTo("/fr/join?done=send");
  }

  @Test
  void staysWithEverythingThatWasTypedAndWhatIsWrongAtItsQuestion() {
    Map<String, String> answers = Applicants.answers("zoe");
    answers.remove("why");
    form.send(sent("send", answers));
    JoinPage page = join();

    assertThat(page.getDone()).isEmpty();
    assertThat(form.went()).isEmpty();
    assertThat(lines(page).filter(line -> line.problem() != null))
        .extracting(QuestionLine::name)
        .containsExactly("a-email", "a-why");
    assertThat(lines(page).filter(line -> line.name().equals("a-email")))
        .extracting(QuestionLine::value)
        .containsExactly("zoe");
    assertThat(page.getGeneral()).isEmpty();
  }

  @Test
  void savesADraftWithAnAddressAlone() {
    form.send(sent("save", Map.of("email", email)));

    assertThat(join().getDone()).isEqualTo("save");
    assertThat(people.newest(email).state()).isEqualTo(ApplicationState.DRAFT);
  }

  @Test
  void showsTheTrapToWhoFillsItInAndLosesNothing() {
    Map<String, String> values = sent("send", Applicants.answers(email));
    values.put("further", "https://cheap.example");
    form.send(values);
    JoinPage page = join();

    assertThat(page.getDone()).isEmpty();
    assertThat(page.isTrapped()).isTrue();
    assertThat(page.getGeneral()).hasSize(1);
    assertThat(people.all(email)).isEmpty();
  }

  @Test
  void keepsTheApplicationAndLeadsToTheAddressWhoseLinkIsNotFound() {
    Map<String, String> values = sent("find", Map.of("why", "To learn"));
    values.put("lost", "bad");
    form.send(values);
    JoinPage page = join();

    assertThat(page.getDone()).isEmpty();
    assertThat(page.getLost()).isEqualTo("bad");
    assertThat(page.getBeside())
        .singleElement()
        .satisfies(line -> assertThat(line.id()).isEqualTo("join-lost"));
    assertThat(page.getGeneral()).isEmpty();
    assertThat(lines(page).filter(line -> line.name().equals("a-why")))
        .extracting(QuestionLine::value)
        .containsExactly("To learn");
    assertThat(lines(page)).allMatch(line -> line.problem() == null);
  }

  @Test
  void sendsTheLinkToWhoPressesEnterInItsFieldAlone() {
    Map<String, String> values = sent("send", Map.of("why", " "));
    values.put("lost", email);
    form.send(values);

    assertThat(join().getDone()).isEqualTo("find");
  }

  @Test
  void fillsInNothingThatStandsInTheAddressAlone() {
    Map<String, String> address = sent("send", Applicants.answers(email));
    address.put("further", "x");
    address.put("lost", email);
    address.put("form", "1");
    form.ask(address);
    JoinPage page = join();

    assertThat(page.getDone()).isEmpty();
    assertThat(lines(page)).allMatch(line -> line.value().isEmpty());
    assertThat(page.isTrapped()).isFalse();
    assertThat(page.getLost()).isEmpty();
    assertThat(page.getVersion()).isEqualTo(platform.get(ReadForm.class).current().version());
    assertThat(people.all(email)).isEmpty();
  }

  @Test
  void opensADraftByItsSecretAndSendsIt() {
    form.send(sent("save", Map.of("email", email)));
    join().getDone();
    Secret key = people.key(email);
    Map<String, String> values = sent("submit", Applicants.answers(email));
    values.put("seen", Integer.toString(people.newest(email).version()));
    form.send(values);
    ApplicantPage page = own();

    assertThat(page.open(key.value())).isTrue();
    assertThat(form.problems()).isEmpty();
    assertThat(form.went()).isEqualTo("/fr/join/" + key.value() + "?done=submit");
    assertThat(people.newest(email).state()).isEqualTo(ApplicationState.SUBMITTED);
  }

  @Test
  void keepsWhatWasTypedInASecondTab() {
    people.submitted(email);
    Map<String, String> answers = Applicants.answers(email);
    answers.put("why", "Otherwise");
    answers.remove("consent");
    Map<String, String> values = sent("correct", answers);
    values.put("seen", "0");
    form.send(values);
    ApplicantPage page = own();

    assertThat(page.open(people.key(email).value())).isTrue();
    assertThat(form.went()).isEmpty();
    assertThat(page.getGeneral()).hasSize(1);
    assertThat(page.getSections().stream().flatMap(section -> section.lines().stream()))
        .filteredOn(line -> line.name().equals("a-why"))
        .extracting(QuestionLine::value)
        .containsExactly("Otherwise");
    assertThat(people.newest(email).answers().of("why")).isEqualTo("To learn");
  }

  @Test
  void tellsWhoHasNoSuchLinkAndShowsNothing() {
    form.send(Map.of("action", "withdraw"));
    ApplicantPage page = own();

    assertThat(page.open("apNobodyHasThis")).isFalse();
    assertThat(form.problems()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ApplicationState.class)
  void saysOfEveryStateWhatHappensNext(ApplicationState state) {
    for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
      assertThat(MembershipWords.of("next." + state.token()).in(locale)).doesNotStartWith("next.");
    }
  }

  private static Map<String, String> sent(String action, Map<String, String> answers) {
    Map<String, String> values = new HashMap<>();
    answers.forEach((name, value) -> values.put("a-" + name, value));
    values.put("action", action);
    return values;
  }

  private static Stream<QuestionLine> lines(JoinPage page) {
    return page.getSections().stream().flatMap(section -> section.lines().stream());
  }

  private JoinPage join() {
    return new JoinPage(
        form,
        platform.get(ReadForm.class),
        platform.get(FileApplication.class),
        platform.get(FindLink.class),
        platform.get(SiteName.class),
        platform.get(BeginApplication.class));
  }

  private ApplicantPage own() {
    return new ApplicantPage(form, platform.get(ReadOwn.class), platform.get(ChangeOwn.class));
  }
}
