package org.innoplaces.content.entry;

import java.time.Instant;

/**
 * An interval of time: {@code from} included, {@code until} not.
 *
 * @param from never null
 * @param until after {@code from}; {@link Publication#FOREVER} when open
 */
public record Window(Instant from, Instant until) {

  /** Refuses an interval without length. */
  public Window {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("An interval must end after " + from + ", not " + until);
    }
  }
}
