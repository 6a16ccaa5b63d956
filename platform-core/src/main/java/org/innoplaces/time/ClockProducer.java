package org.innoplaces.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/**
 * The only place that knows the machine's clock; everybody else takes a {@link Clock}.
 *
 * <p>Ticks are microseconds because that is what both databases keep: an instant that was written
 * equals the one that is read.
 */
@ApplicationScoped
public class ClockProducer {

  /** The running clock in UTC. */
  @Produces
  public Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
