package org.innoplaces.contact.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.innoplaces.access.Actor;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Writing;
import org.innoplaces.json.JsonText;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailManner;
import org.innoplaces.mail.action.ReadMails;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.settings.action.ChangeSettings;
import org.innoplaces.settings.action.ReadSettings;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnEachDatabase
class ReceiveMessageTest {

  private final TestPlatform platform;
  private final ReceiveMessage messages;
  private final String email = "z" + UUID.randomUUID() + "@lab.example";

  ReceiveMessageTest(TestPlatform platform) {
    this.platform = platform;
    this.messages = platform.get(ReceiveMessage.class);
  }

  @Test
  void keepsWhatWasWrittenAsItWasWritten() {
    String text = "Bonjour <b>à vous</b>,\r\n\r\nשלום ‮abc‬ e\u0301 👩🏽‍🔧\nBcc: x@y.example";
    UUID id = messages.receive(writing("Zoé « Lab » O’Neill", email.toUpperCase(), "join", text));

    Conversation kept = find(id);
    assertThat(kept.state()).isEqualTo(Conversation.State.NEW);
    assertThat(kept.subject().name()).isEqualTo("join");
    assertThat(kept.sender())
        .isEqualTo(new Sender("Zoé « Lab » O’Neill", email, "Atelier", Locale.FRENCH));
    List<Letter> letters = platform.inTransaction(() -> repository().letters(id));
    assertThat(letters).hasSize(1);
    assertThat(letters.get(0).text()).isEqualTo(text.replace("\r\n", "\n"));
    assertThat(letters.get(0).kind()).isEqualTo(Letter.Kind.RECEIVED);
  }

  @Test
  void tellsTheSenderOnceADayWithoutAWordOfTheirs() {
    messages.receive(
        writing("http://cheap.example", email, "press", "Buy at http://cheap.example"));
    messages.receive(writing("Zoé", email, "press", "Another one"));
    platform.clock().advance(Duration.ofHours(25));
    messages.receive(writing("Zoé", email, "press", "The day after"));

    List<Mail> mails = mailsTo(email);
    assertThat(mails).hasSize(2);
    assertThat(mails)
        .allSatisfy(
            mail -> {
              assertThat(mail.manner()).isEqualTo(MailManner.answer());
              assertThat(mail.subject()).isEqualTo("Votre message est arrivé");
              assertThat(mail.text()).contains("Presse et partenariats", "sous 3 jours ouvrés");
              assertThat(mail.text() + mail.recipientName()).doesNotContain("cheap");
            });
  }

  @Test
  void tellsNoProgramThatItsMessageHasArrived() {
    String program = "noreply+" + UUID.randomUUID() + "@lab.example";
    messages.receive(writing("Robot", program, "other", "Ping"));

    assertThat(mailsTo(program)).isEmpty();
  }

  @Test
  void tellsTheTeamWhereToReadIt() {
    String team = "team-" + UUID.randomUUID() + "@lab.example";
    ChangeSettings settings = platform.get(ChangeSettings.class);
    var before = platform.get(ReadSettings.class).one(Actor.SYSTEM, "contact").stamped().stamp();
    settings.change(Actor.SYSTEM, "contact", before, JsonText.object().add("team", team).build());
    UUID id = messages.receive(writing("Zoé", email, "host", "A hall for twenty"));

    assertThat(mailsTo(team)).hasSize(1);
    assertThat(mailsTo(team).get(0).text())
        .contains("Accueillir une session", "/desk/plugins/contact/" + id)
        .doesNotContain("hall", "Zoé", email);
  }

  @Test
  void takesTheSameWordsForTheSameMessage() {
    UUID first = messages.receive(writing("Zoé", email, "join", "Hello"));

    assertThat(messages.receive(writing(" Zoé", email.toUpperCase(), "join", "Hello\r\n")))
        .isEqualTo(first);
    assertThat(messages.receive(writing("Zoé", email, "join", "Hello!"))).isNotEqualTo(first);
    platform.clock().advance(Duration.ofHours(25));
    assertThat(messages.receive(writing("Zoé", email, "join", "Hello"))).isNotEqualTo(first);
  }

  @Test
  void keepsOneRowAndWritesOneMailWhenTheSameComesFiftyTimesAtOnce() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(10);
    try {
      List<Future<UUID>> answers = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        answers.add(pool.submit(() -> messages.receive(writing("Zoé", email, "join", "Hello"))));
      }
      List<UUID> ids = new ArrayList<>();
      for (Future<UUID> answer : answers) {
        ids.add(answer.get());
      }

      assertThat(ids).hasSize(50).containsOnly(ids.get(0));
      assertThat(mailsTo(email)).hasSize(1);
      assertThat(platform.inTransaction(() -> repository().letters(ids.get(0)))).hasSize(1);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void tellsEverythingThatIsMissingAtOnce() {
    assertThat(refused(new Writing(new Sender(null, " ", null, Locale.ENGLISH), null, "\n")))
        .containsExactly("/subject", "/name", "/email", "/message");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zoe",
        "zoe@lab",
        "zoe@lab.example, eve@lab.example",
        "zoe@lab.example;eve@lab.example",
        "zoe,eve@lab.example",
        "Zoé <zoe@lab.example>",
        "zoe@lab.example\r\nBcc: eve@lab.example",
        "zoe@lab.example%0ABcc",
        "\"zoe eve\"@lab.example",
        "zoe@lab..example"
      })
  void refusesWhatIsNotOneAddress(String address) {
    assertThat(refused(writing("Zoé", address, "join", "Hello"))).containsExactly("/email");
  }

  @ParameterizedTest
  @CsvSource({"'Zoé\nBcc: eve@lab.example'", "'Zoé\u0000'", "'Zoé\u2028Eve'", "'Zoé\u0085Eve'"})
  void refusesANameThatCouldBecomeAHeader(String name) {
    assertThat(refused(writing(name, email, "join", "Hello"))).containsExactly("/name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "JOIN", "join'; --", "\u0000", "join\n"})
  void refusesASubjectThatIsNotOffered(String subject) {
    List<String> places =
        refused(writing("Zoé", email, subject.equals("join\n") ? "x" : subject, "Hi"));

    assertThat(places).containsExactly("/subject");
  }

  @Test
  void refusesATextOfAHundredThousandCharactersAndSaysHowManyAreTheMost() {
    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class,
            () -> messages.receive(writing("Zoé", email, "join", "é".repeat(100_000))));

    assertThat(refusal.problems().get(0).text(Locale.ENGLISH)).contains("100,000", "20,000");
    UUID longest = messages.receive(writing("Zoé", email, "join", "é".repeat(20_000)));
    assertThat(find(longest).sender().email()).isEqualTo(email);
  }

  private List<String> refused(Writing writing) {
    InvalidInput refusal =
        catchThrowableOfType(InvalidInput.class, () -> messages.receive(writing));
    assertThat(refusal).isNotNull();
    assertThat(refusal.problems())
        .extracting(problem -> problem.text(Locale.FRENCH))
        .noneMatch(text -> text.startsWith("wrong."));
    return refusal.problems().stream().map(Problem::source).map(place -> place.value()).toList();
  }

  private static Writing writing(String name, String address, String subject, String text) {
    return new Writing(new Sender(name, address, "Atelier", Locale.FRENCH), subject, text);
  }

  private Conversation find(UUID id) {
    return platform.inTransaction(() -> repository().find(id)).orElseThrow();
  }

  private ConversationRepository repository() {
    return platform.get(ConversationRepository.class);
  }

  private List<Mail> mailsTo(String address) {
    return platform
        .get(ReadMails.class)
        .page(Actor.SYSTEM, Optional.empty(), 0, 1000)
        .mails()
        .stream()
        .filter(mail -> mail.recipient().equals(address))
        .toList();
  }
}
