package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.innoplaces.membership.Applicants;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * How long an answer takes does not tell whether an address has an application: a rank test (Mann,
 * Whitney) finds no difference between known and unknown ones, asked by turns.
 */
class SameAnswerTest {

  /** As many of each; {@code -Dmembership.pairs=300} for figures. */
  private static final int PAIRS = Integer.getInteger("membership.pairs", 100);

  /** Of a normal distribution only one value in 16,000 is further out. */
  private static final double LIMIT = 4;

  private final TestPlatform platform = EachDatabase.h2();
  private final Applicants people = new Applicants(platform);

  @Test
  void toWhoAppliesAgain(TestReporter reporter) {
    FileApplication file = platform.get(FileApplication.class);
    compare(
        reporter,
        email -> {
          Map<String, String> answers = Applicants.answers(email.toUpperCase(Locale.ROOT));
          answers.put("why", "Once more");
          assertThat(file.send(Applicants.typed(answers))).isNotNull();
        });
  }

  @Test
  void toWhoHasLostTheLink(TestReporter reporter) {
    compare(reporter, platform.get(FindLink.class)::send);
  }

  private void compare(TestReporter reporter, Consumer<String> ask) {
    List<String> known = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      known.add(Applicants.email());
      people.submitted(known.get(i));
      platform.clock().advance(Duration.ofMinutes(2));
    }
    known.stream().limit(PAIRS / 5).forEach(email -> ask.accept(Applicants.email()));
    List<Long> ofKnown = new ArrayList<>();
    List<Long> ofUnknown = new ArrayList<>();
    for (String email : known) {
      platform.clock().advance(Duration.ofMinutes(2));
      ofUnknown.add(micros(() -> ask.accept(Applicants.email())));
      ofKnown.add(micros(() -> ask.accept(email)));
    }
    double z = z(ofKnown, ofUnknown);
    reporter.publishEntry(
        "%d each: median of known %d us, of unknown %d us, z = %.2f"
            .formatted(PAIRS, median(ofKnown), median(ofUnknown), z));
    assertThat(Math.abs(z)).isLessThan(LIMIT);
  }

  private static long micros(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1_000;
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  /** The normal approximation of the rank sum; equal values share their ranks. */
  private static double z(List<Long> one, List<Long> other) {
    double u = 0;
    for (long mine : one) {
      for (long theirs : other) {
        u += mine > theirs ? 1 : mine == theirs ? 0.5 : 0;
      }
    }
    double n = one.size();
    double m = other.size();
    return (u - n * m / 2) / Math.sqrt(n * m * (n + m + 1) / 12);
  }
}
