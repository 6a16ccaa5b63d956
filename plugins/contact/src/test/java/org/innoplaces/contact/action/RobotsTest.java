package org.innoplaces.contact.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innoplaces.contact.action.Doors.writing;

import java.time.Duration;
import java.util.Random;
import org.innoplaces.contact.Circumstances;
import org.innoplaces.contact.Conversation.State;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** Scripts from fifty addresses; {@code -Dcontact.robots=10000} is the long form. */
class RobotsTest {

  private static final int POSTS = Integer.getInteger("contact.robots", 600);
  private static final int ADDRESSES = 50;

  private final TestPlatform platform = EachDatabase.h2();
  private final Random random = new Random(7);
  private String pass;

  @Test
  void getsLessThanOneInAThousandOfTheirMessagesIn() {
    ReceiveMessage messages = platform.get(ReceiveMessage.class);
    pass = platform.get(GivePass.class).renew("");
    String proof = Work.done(platform);
    messages.receive(
        writing(Doors.address(), "Whose work it is"),
        Circumstances.ofProgram(Doors.network(), proof));
    int in = 0;
    for (int i = 0; i < POSTS; i++) {
      platform.clock().advance(Duration.ofMillis(360));
      try {
        var receipt = messages.receive(writing(email(i), "Buy now " + i), robot(i, proof));
        in += Doors.find(platform, receipt.conversation()).state() == State.NEW ? 1 : 0;
      } catch (InvalidInput refused) {
        assertThat(refused.problems()).isNotEmpty();
      }
    }

    assertThat(in * 1000).isLessThan(POSTS);
    Circumstances person = new Circumstances(Doors.network(), pass, false, Work.done(platform));
    assertThat(messages.receive(writing(Doors.address(), "I am a person"), person).waits())
        .isFalse();
  }

  /** Some know the form, some the API, some bring what somebody else has worked for. */
  private Circumstances robot(int i, String proof) {
    String address = "198.18." + i % ADDRESSES + "." + (1 + i % 200);
    return switch (random.nextInt(6)) {
      case 0 -> Circumstances.ofProgram(address, "");
      case 1 -> Circumstances.ofProgram(address, proof);
      case 2 -> new Circumstances(address, platform.get(GivePass.class).renew(""), false, "");
      case 3 -> new Circumstances(address, pass, true, "");
      case 4 -> new Circumstances(address, pass, false, proof);
      default -> new Circumstances(address, "0.0", false, "e30=");
    };
  }

  private String email(int i) {
    return i % 3 == 0 ? Doors.address() : "robot-" + i % ADDRESSES + "@lab.example";
  }
}
