package org.innoplaces.privacy;

import java.time.Duration;

/**
 * A line of the register with what its retention is about to do.
 *
 * @param processing what is kept
 * @param due how many records would go if the retention ran now
 * @param soon how many would go if it ran in {@link #AHEAD}, and nothing happened to them until
 *     then
 */
public record RegisterLine(Processing processing, long due, long soon) {

  /** How far ahead one sees what goes. */
  public static final Duration AHEAD = Duration.ofDays(14);
}
