package org.innoplaces.launcher.plugin.trial;

import java.time.Duration;

/** How long plugins may be tried, all trials together. */
public final class TimeForTrials {

  /** A start that takes longer has failed in its own way. */
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final Duration whole;
  private final long begin = System.nanoTime();

  private TimeForTrials(Duration whole) {
    this.whole = whole;
  }

  /** So long from now on. */
  public static TimeForTrials of(Duration whole) {
    return new TimeForTrials(whole);
  }

  /** As long as they take; nobody waits for them. */
  public static TimeForTrials enough() {
    return new TimeForTrials(Duration.ofDays(1));
  }

  /** Whether it is used up. */
  boolean isOver() {
    return left().isNegative() || left().isZero();
  }

  /** How long the next trial may take. */
  Duration ofNext() {
    return left().compareTo(LONGEST) < 0 ? left() : LONGEST;
  }

  private Duration left() {
    return whole.minusNanos(System.nanoTime() - begin);
  }
}
