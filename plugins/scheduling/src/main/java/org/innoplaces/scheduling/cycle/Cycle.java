package org.innoplaces.scheduling.cycle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.innoplaces.scheduling.SessionTime;

/**
 * Sessions that belong together, as they are planned.
 *
 * @param rule on which days
 * @param sessions how many, at least one
 * @param time when a session begins, in the zone
 * @param length how long it lasts
 * @param department whose public holidays count, as INSEE numbers it: {@code 75}, {@code 2A}
 */
public record Cycle(
    String name,
    CycleRule rule,
    int sessions,
    LocalTime time,
    Duration length,
    ZoneId zone,
    String department,
    HolidayPolicy policy) {

  /** The most sessions that a cycle has. */
  public static final int MOST = 60;

  /** When the session of that day is. */
  public SessionTime on(LocalDate day) {
    var start = day.atTime(time).atZone(zone).toInstant();
    return new SessionTime(start, start.plus(length), zone);
  }
}
