package org.innoplaces.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test moves it; the platform's only clock in a test.
 *
 * <p>Safe for several threads.
 */
public final class TestClock extends Clock {

  /** Where every test clock starts. */
  public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);

  /** Moves the clock to an instant, which may lie in its past. */
  public void set(Instant instant) {
    now.set(instant);
  }

  /** Moves the clock on. */
  public void advance(Duration duration) {
    now.updateAndGet(instant -> instant.plus(duration));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("The platform's clock is in UTC");
  }
}
