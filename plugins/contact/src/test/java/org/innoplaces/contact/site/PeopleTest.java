package org.innoplaces.contact.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.Conversation.State;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.action.GivePass;
import org.innoplaces.contact.action.PassOnOrReceive;
import org.innoplaces.contact.action.ReadSubjects;
import org.innoplaces.contact.action.Work;
import org.innoplaces.http.SiteName;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestForm;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people fill the form in: everybody gets in, or is asked to confirm by mail. */
class PeopleTest {

  private final TestPlatform platform = EachDatabase.h2();
  private final TestForm form = platform.get(TestForm.class);
  private final String email = "p" + UUID.randomUUID() + "@lab.example";
  private String visitor;
  private String pass;
  private String proof = "";

  @BeforeEach
  void comesFromSomewhere() {
    String digits = UUID.randomUUID().toString().replace("-", "");
    visitor = "2001:db8:" + digits.substring(0, 4) + ":" + digits.substring(4, 6) + "00::1";
    platform.clock().advance(Duration.ofMinutes(61));
    form.send(Map.of());
    pass = page().getPass();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "types fast on a laptop, 25, NEW",
    "lets the browser fill in name and address, 6, NEW",
    "lets a password manager fill in all but the trap, 4, NEW",
    "pastes a letter that was written elsewhere, 5, NEW",
    "listens to a screen reader from field to field, 420, NEW",
    "listens to a screen reader from the end to the start, 660, NEW",
    "writes with one switch, 3500, NEW",
    "speaks the message, 180, NEW",
    "writes with a finger on a train, 900, NEW",
    "looks a word up, 1500, NEW",
    "is called to the door, 3900, NEW",
    "has lunch, 5400, NEW",
    "nearly forgets the tab, 7100, NEW",
    "finds the tab again after two hours, 7200, UNCONFIRMED",
    "sleeps over it, 50000, UNCONFIRMED",
    "comes back from holidays, 1300000, UNCONFIRMED"
  })
  void withScript(String who, int seconds, State expected) {
    after(seconds);
    proof = Work.done(platform);

    assertThat(send("Hello from whoever " + who)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "uses a text browser, 90",
    "lets no script run, 45",
    "lost the network while the work was fetched, 60",
    "has a browser that is ten years old, 300",
    "sends before a slow phone has done the work, 8",
    "listens to a screen reader without script, 700",
    "was away for two hours, 7300",
    "sleeps over it, 40000",
    "reads the form on paper first, 600"
  })
  void withoutScript(String who, int seconds) {
    after(seconds);

    assertThat(send("Hello from whoever " + who)).isEqualTo(State.UNCONFIRMED);
  }

  @Test
  void closesTheLaptopUntilTheWorkIsTooOld() {
    proof = Work.done(platform);
    after(4000);

    assertThat(send("Hello")).isEqualTo(State.UNCONFIRMED);
  }

  @Test
  void pressesTheButtonTwice() {
    after(30);
    proof = Work.done(platform);

    assertThat(send("Hello")).isEqualTo(State.NEW);
    assertThat(send("Hello")).isEqualTo(State.NEW);
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void pressesTheButtonTwiceWithoutScript() {
    after(30);

    assertThat(send("Hello")).isEqualTo(State.UNCONFIRMED);
    assertThat(send("Hello")).isEqualTo(State.UNCONFIRMED);
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void goesBackAndChangesAWord() {
    after(30);
    proof = Work.done(platform);
    send("Hello");
    after(10);

    assertThat(send("Hello!")).isEqualTo(State.UNCONFIRMED);
    proof = Work.done(platform);
    assertThat(send("Hello!!")).isEqualTo(State.NEW);
  }

  @Test
  void writesInTwoTabs() {
    after(30);
    proof = Work.done(platform);
    String other = Work.done(platform);

    assertThat(send("In the first tab")).isEqualTo(State.NEW);
    proof = other;
    assertThat(send("In the second tab")).isEqualTo(State.NEW);
  }

  @Test
  void mendsMistakesAtOnce() {
    after(20);
    proof = Work.done(platform);
    for (String missing : new String[] {"name", "subject", "message"}) {
      Map<String, String> sent = filled("Hello");
      sent.remove(missing);
      form.send(sent);
      ContactPage page = page();
      assertThat(page.isTaken()).isFalse();
      pass = page.getPass();
      after(1);
    }

    assertThat(send("Hello")).isEqualTo(State.NEW);
  }

  @Test
  void sendsTooFastWithAMistakeAndMendsIt() {
    after(1);
    form.send(filled(""));
    assertThat(page().isTaken()).isFalse();
    after(4);
    proof = Work.done(platform);

    assertThat(send("Hello")).isEqualTo(State.NEW);
  }

  @ParameterizedTest
  @CsvSource({"203.0.113.9", "10.1.2.3", "192.168.7.7", "''", "::1", "2001:db8:77::1"})
  void comesFromAnywhere(String from) {
    visitor = from;
    after(40);
    proof = Work.done(platform);

    assertThat(send("Hello")).isEqualTo(State.NEW);
  }

  @Test
  void isTheTwentyFirstOfASchool() {
    for (int i = 0; i < 21; i++) {
      form.send(Map.of());
      pass = page().getPass();
      after(30);
      proof = Work.done(platform);
      assertThat(send("p" + i + email, "Hello")).isEqualTo(i < 20 ? State.NEW : State.UNCONFIRMED);
    }
  }

  @Test
  void writesFiveTimesADayWithoutScript() {
    for (int i = 0; i < 5; i++) {
      after(600);
      assertThat(send("Message " + i)).isEqualTo(State.UNCONFIRMED);
    }
  }

  @ParameterizedTest
  @CsvSource({"שלום, from the right", "'𝒵oé 👩🏽‍🔧', <b>bold</b>", "' Zoé  ', '  spaces '"})
  void writesInEveryScript(String name, String text) {
    after(40);
    proof = Work.done(platform);
    Map<String, String> sent = filled(text);
    sent.put("name", name);
    form.send(sent);

    assertThat(page().isTaken()).isTrue();
    assertThat(newest(email)).isEqualTo(State.NEW);
  }

  private void after(int seconds) {
    platform.clock().advance(Duration.ofSeconds(seconds));
  }

  private Map<String, String> filled(String text) {
    return new HashMap<>(
        Map.of(
            "name", "Zoé", "email", email, "subject", "join", "message", text, "pass", pass,
            "altcha", proof, "further", "", "visitor", visitor));
  }

  private State send(String text) {
    return send(email, text);
  }

  private State send(String address, String text) {
    Map<String, String> sent = filled(text);
    sent.put("email", address);
    form.send(sent);
    assertThat(page().isTaken()).isTrue();
    State state = newest(address);
    assertThat(form.went().endsWith("to-confirm")).isEqualTo(state == State.UNCONFIRMED);
    return state;
  }

  private State newest(String address) {
    return platform
        .inTransaction(() -> platform.get(ConversationRepository.class).of(address))
        .stream()
        .reduce((first, second) -> second)
        .map(Conversation::state)
        .orElseThrow();
  }

  private long count() {
    return platform
        .inTransaction(() -> platform.get(ConversationRepository.class).of(email))
        .size();
  }

  private ContactPage page() {
    return new ContactPage(
        form,
        platform.get(ReadSubjects.class),
        platform.get(PassOnOrReceive.class),
        platform.get(SiteName.class),
        platform.get(GivePass.class));
  }
}
