package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.innoplaces.membership.Applicants;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.RankTest;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/**
 * How long answers take to addresses that have an application and to others that have none, asked
 * in pairs whose order is drawn. Figures for people come with {@code -Dmembership.pairs=300} in the
 * log; the build asks only whether one answer gives itself away, however slow the machine.
 */
class SameAnswerTimeTest {

  private static final Logger LOG = System.getLogger(SameAnswerTimeTest.class.getName());
  private static final int PAIRS = Integer.getInteger("membership.pairs", 30);

  /** Of 30 pairs, nearly all of one kind take longer than nearly all of the other. */
  private static final double TELLS = 5.5;

  private final TestPlatform platform = EachDatabase.h2();
  private final Applicants people = new Applicants(platform);
  private final Random order = new Random(1);

  @Test
  void ofApplyingAgain() {
    FileApplication file = platform.get(FileApplication.class);
    compare(
        "applying again",
        email -> {
          Map<String, String> answers = Applicants.answers(email.toUpperCase(Locale.ROOT));
          answers.put("why", "Once more");
          file.send(Applicants.typed(answers));
        });
  }

  @Test
  void ofLookingForTheLink() {
    compare("a lost link", platform.get(FindLink.class)::send);
  }

  private void compare(String what, Consumer<String> ask) {
    List<String> known = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      known.add(Applicants.email());
      people.submitted(known.get(i));
      platform.clock().advance(Duration.ofMinutes(2));
    }
    known.stream().limit(PAIRS / 5).forEach(email -> ask.accept(Applicants.email()));
    RankTest times = new RankTest();
    for (String email : known) {
      platform.clock().advance(Duration.ofMinutes(2));
      boolean knownFirst = order.nextBoolean();
      for (boolean isKnown : new boolean[] {knownFirst, !knownFirst}) {
        String asked = isKnown ? email : Applicants.email();
        times.add(isKnown, RankTest.micros(() -> ask.accept(asked)));
      }
    }
    LOG.log(Level.INFO, what + ": " + times);
    assertThat(Math.abs(times.z())).as(times.toString()).isLessThan(TELLS);
  }
}
