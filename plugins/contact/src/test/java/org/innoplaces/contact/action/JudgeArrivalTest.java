package org.innoplaces.contact.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.innoplaces.contact.action.Doors.writing;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.innoplaces.contact.Circumstances;
import org.innoplaces.contact.Conversation.State;
import org.innoplaces.contact.Receipt;
import org.innoplaces.contact.Team;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnEachDatabase
class JudgeArrivalTest {

  private final TestPlatform platform;
  private final ReceiveMessage messages;
  private final String email = Doors.address();
  private final String network = Doors.network();

  JudgeArrivalTest(TestPlatform platform) {
    this.platform = platform;
    this.messages = platform.get(ReceiveMessage.class);
  }

  @BeforeEach
  void anHourLater() {
    platform.clock().advance(Duration.ofMinutes(61));
  }

  @BeforeEach
  void smallLimits() {
    Team.limits(platform, 4, 5, 20);
  }

  @AfterEach
  void usualLimits() {
    Team.limits(platform, 6, 20, 300);
  }

  @ParameterizedTest
  @CsvSource({"0, SPAM", "2999, SPAM", "3000, NEW", "7199999, NEW", "7200000, UNCONFIRMED"})
  void judgesByTheTimeThatAFormWasOpen(long millis, State expected) {
    String pass = pass();
    platform.clock().advance(Duration.ofMillis(millis));

    assertThat(send(email, "Hello", from(network, pass))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1772442000000", "1772442000000.", "x.y", "\u0000"})
  void asksWhoeverSendsAPassThatWeDidNotGive(String pass) {
    String forged = pass() + "0";

    assertThat(send(email, "One", from(network, pass))).isEqualTo(State.UNCONFIRMED);
    assertThat(send(email, "Two", from(network, forged))).isEqualTo(State.UNCONFIRMED);
    assertThat(send(email, "Three", from(network, pass().replaceFirst("^.", "9"))))
        .isEqualTo(State.UNCONFIRMED);
  }

  @Test
  void holdsBackWhatFillsTheTrapAndTellsNobody() {
    assertThat(send(email, "Buy", new Circumstances(network, "", true, ""))).isEqualTo(State.SPAM);
    assertThat(Doors.mailsTo(platform, email)).isEmpty();
  }

  @Test
  void keepsThePassOfAFormThatIsMended() {
    String pass = pass();
    platform.clock().advance(Duration.ofMinutes(3));

    assertThat(platform.get(GivePass.class).renew(pass)).isEqualTo(pass);
    assertThat(platform.get(GivePass.class).renew("forged")).isNotEqualTo(pass).contains(".");
  }

  /** Such a one cannot say its milliseconds. */
  @Test
  void givesPassesByAClockThatTicksInMicroseconds() {
    Clock clock = Clock.tick(platform.clock(), Duration.ofNanos(1000));

    assertThat(new GivePass(platform.get(Seal.class), clock).renew("")).isEqualTo(pass());
  }

  @Test
  void asksAnAddressFromItsLimitInAnHourOn() {
    for (int i = 0; i < 4; i++) {
      assertThat(send(email, "Message " + i, from(network, ""))).isEqualTo(State.NEW);
    }
    assertThat(send(email.toUpperCase(), "Message 6", from(network, "")))
        .isEqualTo(State.UNCONFIRMED);
    assertThat(send("n" + email, "Message 7", from(Doors.network(), ""))).isEqualTo(State.NEW);

    anHourLater();
    assertThat(send(email, "Message 8", from(network, ""))).isEqualTo(State.NEW);
  }

  @Test
  void asksANetworkFromItsLimitOnAndHoldsBackWhatIsThreeTimesThat() {
    for (int i = 0; i < 16; i++) {
      State expected = i < 5 ? State.NEW : i < 15 ? State.UNCONFIRMED : State.SPAM;
      assertThat(send(Doors.address(), "Hello", from(network, ""))).isEqualTo(expected);
    }
    assertThat(send(email, "Hello", from(Doors.network(), ""))).isEqualTo(State.NEW);
    anHourLater();
    assertThat(send(email, "Again", from(network, ""))).isEqualTo(State.NEW);
  }

  @Test
  void holdsBackWhatIsDoubtfulForTwoReasons() {
    for (int i = 0; i < 5; i++) {
      send(Doors.address(), "Hello", from(network, ""));
    }

    assertThat(send(email, "Hello", from(network, "forged"))).isEqualTo(State.SPAM);
  }

  @Test
  void countsNoHouseAndNoProxyAsOneNetwork() {
    for (int i = 0; i < 16; i++) {
      assertThat(send(Doors.address(), "Hello", from("127.0.0.1", ""))).isEqualTo(State.NEW);
    }
  }

  @Test
  void asksWhenTooMuchComesFromEverywhereButHoldsNobodyBackForThat() {
    for (int i = 0; i < 20; i++) {
      send(Doors.address(), "Hello", from("10.0.0.1", ""));
    }

    assertThat(send(email, "Hello", from(network, ""))).isEqualTo(State.UNCONFIRMED);
  }

  @Test
  void asksPeopleOfOtherNetworksHoweverManyAFloodHasUsUpWithQuestions() {
    for (int i = 0; i < 20; i++) {
      send(Doors.address(), "Hello", from("10.0.0.1", "forged"));
    }

    assertThat(send(Doors.address(), "Hello", from("10.0.0.1", "forged"))).isEqualTo(State.SPAM);
    assertThat(send(Doors.address(), "Hello", from(network, ""))).isEqualTo(State.NEW);
    String other = Doors.network();
    assertThat(send(email, "Hello", from(other, "forged"))).isEqualTo(State.UNCONFIRMED);
    assertThat(Doors.mailsTo(platform, email)).hasSize(1);
  }

  @Test
  void writesNobodyMoreThanSixQuestionsADay() {
    for (int i = 0; i < 9; i++) {
      State expected = i < 6 ? State.UNCONFIRMED : State.SPAM;
      assertThat(send(email, "Hello " + i, from(Doors.network(), "forged"))).isEqualTo(expected);
    }
    assertThat(Doors.mailsTo(platform, email)).hasSize(6);
  }

  @Test
  void asksNoProgram() {
    String program = "noreply+" + UUID.randomUUID() + "@lab.example";

    assertThat(send(program, "Ping", from(network, "forged"))).isEqualTo(State.SPAM);
    assertThat(Doors.mailsTo(platform, program)).isEmpty();
  }

  @Test
  void tellsAFloodToComeBackAndKeepsNothingMoreOfIt() {
    for (int i = 0; i < 250; i++) {
      send("flood@lab.example", "Hello " + i, from(network, ""));
    }

    assertThatThrownBy(() -> send("flood@lab.example", "One more", from(network, "")))
        .isInstanceOf(InvalidInput.class);
    assertThat(send(email, "Hello", from(Doors.network(), ""))).isEqualTo(State.NEW);
  }

  private Circumstances from(String address, String pass) {
    return Doors.from(platform, address, pass);
  }

  private String pass() {
    return platform.get(GivePass.class).renew("");
  }

  private State send(String who, String text, Circumstances how) {
    Receipt receipt = messages.receive(writing(who, text), how);
    State state = Doors.find(platform, receipt.conversation()).state();
    assertThat(receipt.waits()).isEqualTo(state == State.UNCONFIRMED);
    return state;
  }
}
