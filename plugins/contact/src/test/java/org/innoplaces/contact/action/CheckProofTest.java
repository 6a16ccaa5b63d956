package org.innoplaces.contact.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.innoplaces.contact.action.Doors.writing;

import java.time.Duration;
import java.util.UUID;
import org.innoplaces.contact.Challenge;
import org.innoplaces.contact.Circumstances;
import org.innoplaces.contact.Conversation.State;
import org.innoplaces.contact.Receipt;
import org.innoplaces.privacy.action.ApplyRetention;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnEachDatabase
class CheckProofTest {

  private final TestPlatform platform;
  private final ReceiveMessage messages;
  private final GiveChallenge challenges;
  private final String network = Doors.network();

  CheckProofTest(TestPlatform platform) {
    this.platform = platform;
    this.messages = platform.get(ReceiveMessage.class);
    this.challenges = platform.get(GiveChallenge.class);
  }

  @Test
  void digestsAsTheProtocolDoes() {
    // Made with the protocol's own library.
    assertThat(GiveChallenge.digest("c7cd695009920761563fe908?expires=1772445600&", 12345))
        .isEqualTo("fb327916a16414d8cccc143d97e4d2b7fbc8f9f7b32ad717898db52711952353");
    assertThat(GiveChallenge.digest("00112233445566778899aabbccddeeff?expires=1772445600&", 4711))
        .isEqualTo("dac5bd465ba4d250d5f9135439b7d6e6c7c33bc31a629d271dd1d99fa37c4e83");
  }

  @Test
  void countsOnce() {
    String proof = Work.done(platform);
    assertThat(send(proof)).isEqualTo(State.NEW);

    refuses(proof);
  }

  @Test
  void countsForTheSameMessageSentTwiceAsOneMessage() {
    String proof = Work.done(platform);
    String email = Doors.address();
    UUID first = send(email, proof);

    assertThat(send(email, proof)).isEqualTo(first);
  }

  @Test
  void countsForAnHour() {
    String early = Work.done(platform);
    String late = Work.done(platform);
    platform.clock().advance(Duration.ofMinutes(59));
    assertThat(send(early)).isEqualTo(State.NEW);

    platform.clock().advance(Duration.ofMinutes(1));
    refuses(late);
    platform.get(ApplyRetention.class).run();
    refuses(late);
    refuses(early);
  }

  @Test
  void isNotUsedUpByWhatIsRefused() {
    String proof = Work.done(platform);
    assertThatThrownBy(
            () ->
                messages.receive(writing("zoe", "Hello"), Circumstances.ofProgram(network, proof)))
        .isInstanceOf(InvalidInput.class);

    assertThat(send(proof)).isEqualTo(State.NEW);
  }

  @Test
  void doesNotCountWhenSomethingIsAltered() {
    Challenge given = challenges.give();
    long number = 0;
    while (!GiveChallenge.digest(given.salt(), number).equals(given.digest())) {
      number++;
    }
    String longer = given.salt().replaceFirst("expires=\\d", "expires=9");
    String sign = given.signature().replaceFirst("^.", "g");

    refuses(Work.written(given, number + 1, "SHA-256"));
    refuses(Work.written(given, -1, "SHA-256"));
    refuses(Work.written(given, number, "SHA-1"));
    refuses(
        Work.written(with(given, given.digest(), longer, given.signature()), number, "SHA-256"));
    refuses(Work.written(with(given, given.digest(), given.salt(), sign), number, "SHA-256"));
    String digest = GiveChallenge.digest(given.salt(), 7);
    refuses(Work.written(with(given, digest, given.salt(), given.signature()), 7, "SHA-256"));
    assertThat(send(Work.written(given, number, "SHA-256"))).isEqualTo(State.NEW);
  }

  @Test
  void doesNotCountWithDigitsOfTheNumberMovedIntoTheEnd() {
    Challenge given = challenges.give();
    long number = 0;
    while (!GiveChallenge.digest(given.salt(), number).equals(given.digest())) {
      number++;
    }
    String digits = Long.toString(number);
    String salt = given.salt() + digits.charAt(0);
    long rest = digits.length() > 1 ? Long.parseLong(digits.substring(1)) : 0;

    refuses(Work.written(with(given, given.digest(), salt, given.signature()), rest, "SHA-256"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "e30=",
        "bnVsbA==",
        "W10=",
        "eyJhbGdvcml0aG0iOiJTSEEtMjU2IiwibnVtYmVyIjoxZTk5OTk5OTk5OTk5fQ==",
        "eyJ9",
        "eyJhbGdvcml0aG0iOiJTSEEtMjU2IiwibnVtYmVyIjoxLjUsImNoYWxsZW5nZSI6N30=",
        "\u0000",
        "🤖"
      })
  void refusesWhatIsNoProofAtAll(String proof) {
    refuses(proof);
  }

  @Test
  void refusesEndlessProofs() {
    refuses("A".repeat(50_000));
  }

  @Test
  void asksThePersonWhoseBrowserSentSuchAProof() {
    String pass = platform.get(GivePass.class).renew("");
    platform.clock().advance(Duration.ofMinutes(2));
    Circumstances how = new Circumstances(network, pass, false, "altered");

    Receipt receipt = messages.receive(writing(Doors.address(), "Hello"), how);

    assertThat(receipt.waits()).isTrue();
  }

  @Test
  void asksWhoeverSendsNone() {
    assertThat(send("")).isEqualTo(State.UNCONFIRMED);
  }

  private static Challenge with(Challenge given, String digest, String salt, String signature) {
    return new Challenge(digest, given.most(), salt, signature);
  }

  private void refuses(String proof) {
    assertThatThrownBy(() -> send(proof))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.problems().get(0).source().value()).isEqualTo("/altcha"));
  }

  private State send(String proof) {
    return Doors.find(platform, send(Doors.address(), proof)).state();
  }

  private UUID send(String email, String proof) {
    return messages
        .receive(writing(email, "Hello"), Circumstances.ofProgram(network, proof))
        .conversation();
  }
}
