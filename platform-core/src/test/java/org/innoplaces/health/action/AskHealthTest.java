package org.innoplaces.health.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.innoplaces.health.HealthAnswer;
import org.innoplaces.health.extension.HealthContribution;
import org.junit.jupiter.api.Test;

class AskHealthTest {

  private static final Duration PATIENCE = Duration.ofMillis(200);

  @Test
  void tellsWhatEachSaysByName() {
    AskHealth ask =
        asking(check("b.oven", () -> Optional.of("cold")), check("a.tea", Optional::empty));

    assertThat(ask.ask())
        .containsExactly(
            new HealthAnswer("a.tea", Optional.empty()),
            new HealthAnswer("b.oven", Optional.of("cold")));
  }

  @Test
  void tellsOfOneThatThrowsThatItFailedAndNothingOfHow() {
    AskHealth ask =
        asking(
            check(
                "a.tea",
                () -> {
                  throw new IllegalArgumentException("secret");
                }),
            check("b.oven", Optional::empty));

    assertThat(ask.ask())
        .containsExactly(
            new HealthAnswer("a.tea", Optional.of("the check failed")),
            new HealthAnswer("b.oven", Optional.empty()));
  }

  @Test
  void asksOneThatDoesNotAnswerOnceAndTellsTheOthersMeanwhile() {
    CountDownLatch held = new CountDownLatch(1);
    AtomicInteger calls = new AtomicInteger();
    AskHealth ask =
        asking(check("a.slow", () -> held(held, calls)), check("b.oven", Optional::empty));

    for (int i = 0; i < 3; i++) {
      assertThat(ask.ask())
          .containsExactly(
              new HealthAnswer("a.slow", Optional.of("no answer")),
              new HealthAnswer("b.oven", Optional.empty()));
    }

    assertThat(calls).hasValue(1);
    held.countDown();
  }

  @Test
  void leavesOutOneThatCannotSayItsName() {
    HealthContribution nameless =
        new HealthContribution() {
          @Override
          public String name() {
            throw new IllegalStateException("no name");
          }

          @Override
          public Optional<String> problem() {
            return Optional.empty();
          }
        };

    assertThat(asking(nameless, check("b.oven", Optional::empty)).ask())
        .containsExactly(new HealthAnswer("b.oven", Optional.empty()));
  }

  private static Optional<String> held(CountDownLatch latch, AtomicInteger calls) {
    calls.incrementAndGet();
    try {
      latch.await();
      return Optional.empty();
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return Optional.of("interrupted");
    }
  }

  private static AskHealth asking(HealthContribution... checks) {
    return new AskHealth(List.of(checks), PATIENCE);
  }

  private static HealthContribution check(String name, Supplier<Optional<String>> problem) {
    return new HealthContribution() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Optional<String> problem() {
        return problem.get();
      }
    };
  }
}
