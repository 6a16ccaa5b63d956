package org.innoplaces.contact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.innoplaces.problem.Message;

/**
 * How an answer that somebody waits for stands against the time that its subject means to take.
 * Working days are those from Monday to Friday.
 *
 * @param due the last day on which the answer comes in time
 * @param days how many working days are left until then; less than 0 when it is over
 */
public record Delay(LocalDate due, int days) {

  /** How urgent it is. */
  public enum Level {
    /** There is time. */
    EARLY,
    /** Today, or the working day after. */
    SOON,
    /** The day is over. */
    LATE;

    /** As it stands in classes of the style sheet and in bundles. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The delay of what arrived on a day.
   *
   * @param target within how many working days it is to be answered
   */
  public static Delay of(LocalDate arrived, int target, LocalDate today) {
    LocalDate due = arrived;
    for (int left = target; left > 0 || !isWorking(due); due = due.plusDays(1)) {
      if (isWorking(due.plusDays(1))) {
        left--;
      }
    }
    return new Delay(due, today.isAfter(due) ? -between(due, today) : between(today, due));
  }

  /** How many working days come after a day until another one, that one included. */
  private static int between(LocalDate from, LocalDate to) {
    int days = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      days += isWorking(day) ? 1 : 0;
    }
    return days;
  }

  private static boolean isWorking(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** How urgent it is. */
  public Level level() {
    if (days < 0) {
      return Level.LATE;
    }
    return days <= 1 ? Level.SOON : Level.EARLY;
  }

  /** In words, for people. */
  public Message told() {
    return ContactWords.of("delay." + (days < 0 ? "late" : "left"), Math.abs(days));
  }
}
