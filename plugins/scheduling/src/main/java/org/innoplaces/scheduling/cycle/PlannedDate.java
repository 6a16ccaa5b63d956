package org.innoplaces.scheduling.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day of a cycle, and why it is one.
 *
 * @param number which session it is, from 1; empty where the day is left out
 * @param day when the session is
 * @param byRule the day that the rule names, another one where the session was moved
 * @param holiday what is on that day
 * @param warnings what speaks against {@code day} without making it a holiday
 * @param alternatives other days for a session whose day by the rule is a holiday, the next first
 */
public record PlannedDate(
    Optional<Integer> number,
    LocalDate day,
    LocalDate byRule,
    Optional<Holiday> holiday,
    List<DayWarning> warnings,
    List<LocalDate> alternatives) {

  /** Keeps copies. */
  public PlannedDate {
    warnings = List.copyOf(warnings);
    alternatives = List.copyOf(alternatives);
  }

  /** Whether the session is on another day than the rule says. */
  public boolean isMoved() {
    return !day.equals(byRule);
  }
}
