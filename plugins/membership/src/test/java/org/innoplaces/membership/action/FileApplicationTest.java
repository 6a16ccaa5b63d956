package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.innoplaces.account.Secret;
import org.innoplaces.link.LinkIsOver;
import org.innoplaces.link.UnknownLink;
import org.innoplaces.link.action.FollowLink;
import org.innoplaces.mail.Mail;
import org.innoplaces.membership.AlreadyApplied;
import org.innoplaces.membership.Applicants;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.PhoneNumber;
import org.innoplaces.membership.Typed;
import org.innoplaces.membership.form.ApplicationForm;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.FormRepository;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnEachDatabase
class FileApplicationTest {

  private final TestPlatform platform;
  private final FileApplication file;
  private final FollowLink links;
  private final Applicants people;
  private final String email = Applicants.email();
  private final Map<String, String> answers = Applicants.answers(email);

  FileApplicationTest(TestPlatform platform) {
    this.platform = platform;
    this.file = platform.get(FileApplication.class);
    this.links = platform.get(FollowLink.class);
    this.people = new Applicants(platform);
  }

  @Test
  void showsNobodyAnApplicationBeforeItsAddressIsConfirmed() {
    answers.put("email", email.toUpperCase(Locale.ROOT));
    send();

    Application waiting = people.newest(email);
    assertThat(waiting.state()).isEqualTo(ApplicationState.TO_CONFIRM);
    assertThat(waiting.applicant().phone())
        .contains(new PhoneNumber("+33" + Applicants.phone(email).substring(1)));
    assertThat(people.mails(email)).hasSize(1);
    assertThat(people.mails(email).get(0).text()).doesNotContain("Zoé", "workshop");

    people.confirm(email);
    assertThat(people.newest(email).state()).isEqualTo(ApplicationState.SUBMITTED);
    assertThat(people.mails(email)).hasSize(2);
    assertThat(people.mails(email).get(0).text()).contains("Bonjour Zoé Lemaire", "/fr/join/ap");
  }

  @Test
  void changesNothingWhenALinkIsLookedAtAndTellsTheSecondTimeThatItIsDone() {
    send();
    Secret link = people.confirmation(email);

    links.look(link);
    links.look(link);
    assertThat(people.newest(email).state()).isEqualTo(ApplicationState.TO_CONFIRM);
    assertThat(people.mails(email)).hasSize(1);

    links.follow(link);
    assertThatThrownBy(() -> links.follow(link)).isInstanceOf(LinkIsOver.class);
    assertThatThrownBy(() -> links.follow(new Secret(link.value() + "x")))
        .isInstanceOf(UnknownLink.class);
    assertThat(people.mails(email)).hasSize(2);
  }

  @Test
  void refusesAConfirmationThatComesTooLate() {
    send();
    Secret link = people.confirmation(email);
    platform.clock().advance(Duration.ofDays(8));

    assertThatThrownBy(() -> links.follow(link)).isInstanceOf(LinkIsOver.class);
    assertThat(people.newest(email).state()).isEqualTo(ApplicationState.TO_CONFIRM);
  }

  @Test
  void takesTheSameAnswersForTheSameApplication() {
    UUID first = send();
    answers.put("email", " " + email.toUpperCase(Locale.ROOT) + " ");
    answers.put("phone", "+33 (0) " + Applicants.phone(email).substring(1));

    assertThat(send()).isEqualTo(first);
    assertThat(people.mails(email)).hasSize(1);
    answers.put("why", "To teach");
    assertThat(send()).isNotEqualTo(first);
  }

  @Test
  void keepsOneRowAndWritesOneMailWhenTheSameComesFiftyTimesAtOnce() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(10);
    try {
      List<Future<UUID>> running = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        running.add(pool.submit(this::send));
      }
      List<UUID> ids = new ArrayList<>();
      for (Future<UUID> answer : running) {
        ids.add(answer.get());
      }
      assertThat(ids).hasSize(50).containsOnly(ids.get(0));
      assertThat(people.mails(email)).hasSize(1);
      assertThat(people.all(email)).hasSize(1);
    } finally {
      pool.shutdown();
    }
  }

  /** What is answered is the same; the mail alone knows, and goes to the owner of the address. */
  @Test
  void tellsOnlyTheOwnerOfAnAddressThatItHasAnApplicationAlready() {
    people.submitted(email);
    int before = people.mails(email).size();
    answers.put("email", email.toUpperCase(Locale.ROOT));
    answers.put("why", "Once more");

    assertThat(send()).isNotNull();

    List<Mail> mails = people.mails(email);
    assertThat(mails).hasSize(before + 1);
    assertThat(mails.get(0).subject()).isEqualTo(mails.get(before).subject());
    assertThat(mails.get(0).text()).contains("Reçue", "/fr/join/ap", "/fr/link/go");
    assertThatThrownBy(() -> people.confirm(email)).isInstanceOf(AlreadyApplied.class);
    assertThat(people.all(email))
        .extracting(Application::state)
        .containsExactly(ApplicationState.SUBMITTED, ApplicationState.TO_CONFIRM);
  }

  @Test
  void removesADraftOfTheSameAddressWhenAnApplicationIsConfirmed() {
    file.save(Applicants.typed(answers));
    send();
    people.confirm(email);

    assertThat(people.all(email)).hasSize(1);
    assertThat(people.newest(email).state()).isEqualTo(ApplicationState.SUBMITTED);
  }

  @Test
  void savesADraftWithNothingButAnAddressAndSaysThatItIsNotSent() {
    file.save(Applicants.typed(Map.of("email", email)));

    assertThat(people.newest(email).state()).isEqualTo(ApplicationState.DRAFT);
    Mail mail = people.mails(email).get(0);
    assertThat(mail.subject()).isEqualTo("Votre brouillon est enregistré, pas envoyé");
    assertThat(mail.text()).contains("/fr/join/ap", "30 jours");
  }

  @Test
  void tellsEverythingThatIsMissingAtOnceInTheOrderOfTheForm() {
    assertThat(refused(Map.of("phone", "12")))
        .containsExactly(
            "/answers/name",
            "/answers/email",
            "/answers/phone",
            "/answers/organisation",
            "/answers/place",
            "/answers/why",
            "/answers/brings",
            "/answers/consent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zoe",
        "zoe@lab",
        "zoe@lab.example, eve@lab.example",
        "zoe@lab.example;eve@lab.example",
        "Zoé <zoe@lab.example>",
        "zoe@lab.example\r\nBcc: eve@lab.example",
        "\"zoe eve\"@lab.example",
        "zoe@lab..example"
      })
  void refusesWhatIsNotOneAddress(String address) {
    answers.put("email", address);
    answers.put("sponsor-email", address);
    assertThat(refused(answers)).containsExactly("/answers/email", "/answers/sponsor-email");
  }

  @ParameterizedTest
  @CsvSource({"'Zoé\nBcc: eve@lab.example'", "'Zoé\u0000'", "'Zoé\u2028Eve'", "'Zoé\u0085Eve'"})
  void refusesLinesThatCouldBecomeHeaders(String line) {
    List.of("name", "organisation", "role", "sponsor").forEach(name -> answers.put(name, line));
    assertThat(refused(answers))
        .containsExactly(
            "/answers/name", "/answers/organisation", "/answers/role", "/answers/sponsor");
  }

  @Test
  void refusesATextOfAHundredThousandCharactersAndSaysHowManyAreTheMost() {
    answers.put("why", "é".repeat(100_000));
    InvalidInput refusal =
        catchThrowableOfType(InvalidInput.class, () -> file.send(Applicants.typed(answers)));

    assertThat(refusal.problems().get(0).text(Locale.ENGLISH)).contains("100,000", "5,000");
    answers.put("why", "é".repeat(5_000));
    assertThat(send()).isNotNull();
  }

  @Test
  void keepsWhatIsWrittenFromRightToLeftAndWithMarkupAsItWasWritten() {
    String text = "<b>à vous</b>\r\n\r\nשלום e\u0301 👩🏽‍🔧\nBcc: x@y.example";
    answers.put("why", text);
    answers.put("name", "שרה <script>alert(1)</script>");
    send();
    people.confirm(email);

    Application kept = people.newest(email);
    assertThat(kept.answers().of("why")).isEqualTo(text.replace("\r\n", "\n"));
    Mail mail = people.mails(email).get(0);
    assertThat(mail.html()).doesNotContain("<script>").contains("שרה &lt;script&gt;");
    assertThat(mail.recipientName()).isEmpty();
  }

  @Test
  void takesSixApplicationsAnHourOfAnAddress() {
    for (int i = 0; i < 6; i++) {
      answers.put("why", "Reason " + i);
      send();
    }
    answers.put("why", "Reason 6");

    assertThat(refused(answers)).containsExactly("/answers/email");
    platform.clock().advance(Duration.ofMinutes(61));
    assertThat(send()).isNotNull();
  }

  @Test
  void takesAFormThatWasKeptOpenWhileAnotherTookItsPlaceAndShowsItAsItWas() {
    ApplicationForm old = platform.get(ReadForm.class).current();
    FormDefinition shorter = new FormDefinition(old.definition().sections().subList(0, 1));
    add(old.version() + 1, shorter);
    try {
      file.send(new Typed(Locale.FRENCH, old.version(), answers));
      assertThat(people.newest(email).form()).isEqualTo(old.version());
      assertThat(people.newest(email).answers().of("why")).isEqualTo("To learn");

      platform.clock().advance(Duration.ofDays(2));
      answers.put("organisation", "Another");
      file.send(new Typed(Locale.FRENCH, old.version(), answers));
      assertThat(people.newest(email).form()).isEqualTo(old.version() + 1);
    } finally {
      add(old.version() + 2, old.definition());
    }
  }

  private void add(int version, FormDefinition definition) {
    platform.inTransaction(
        () ->
            platform
                .get(FormRepository.class)
                .add(
                    new ApplicationForm(
                        version, definition, "system", platform.clock().instant())));
  }

  private UUID send() {
    return file.send(Applicants.typed(answers));
  }

  private List<String> refused(Map<String, String> typed) {
    InvalidInput refusal =
        catchThrowableOfType(InvalidInput.class, () -> file.send(Applicants.typed(typed)));
    assertThat(refusal).isNotNull();
    assertThat(refusal.problems())
        .extracting(problem -> problem.text(Locale.FRENCH))
        .noneMatch(text -> text.startsWith("wrong."));
    return refusal.problems().stream().map(problem -> problem.source().value()).toList();
  }
}
