package org.innoplaces.scheduling;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * When a session is, where it is.
 *
 * @param zone in which its hours are told
 */
public record SessionTime(Instant start, Instant end, ZoneId zone) {

  private static final ZoneId BY_DEFAULT = ZoneId.of("Europe/Paris");

  /**
   * The time of a session as pages have it.
   *
   * @param session its fields; {@code start} and {@code end} are instants
   * @param site the settings of the site, whose zone counts for sessions without one; may be empty
   * @return empty when the session does not say when it is
   */
  public static Optional<SessionTime> of(Map<String, ?> session, Map<String, ?> site) {
    ZoneId zone =
        known(session.get("timeZone")).or(() -> known(site.get("timeZone"))).orElse(BY_DEFAULT);
    return session.get("start") instanceof Instant start
            && session.get("end") instanceof Instant end
        ? Optional.of(new SessionTime(start, end, zone))
        : Optional.empty();
  }

  private static Optional<ZoneId> known(Object name) {
    try {
      return name instanceof String text ? Optional.of(ZoneId.of(text)) : Optional.empty();
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /** When it begins, there. */
  public ZonedDateTime from() {
    return start.atZone(zone);
  }

  /** When it ends, there. */
  public ZonedDateTime until() {
    return end.atZone(zone);
  }

  /** On which day it begins, there. */
  public LocalDate day() {
    return from().toLocalDate();
  }

  /** Whether it ends on the day on which it began. */
  public boolean isWithinADay() {
    return day().equals(until().toLocalDate());
  }
}
