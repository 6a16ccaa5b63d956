package org.innoplaces.scheduling.cycle;

import java.time.LocalDate;
import java.util.List;

/**
 * The days of a rule, as far as they are looked at.
 *
 * @param text the rule as an RRULE of iCalendar
 * @param days in order; more than a cycle needs, as some may be holidays
 */
public record CycleRule(String text, List<LocalDate> days) {

  /** Keeps a copy. */
  public CycleRule {
    days = List.copyOf(days);
  }
}
