package org.innoplaces.scheduling.site;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.problem.Message;
import org.innoplaces.scheduling.SchedulingWords;
import org.innoplaces.scheduling.SessionTime;

/**
 * A session and its time as people say it.
 *
 * @param reader the language of the page
 */
public record SessionLine(Content session, SessionTime time, Locale reader) {

  /** English dates without a country would be American ones; the sites are in Europe. */
  private static final Map<Locale, Locale> COMMON =
      Map.of(Locale.ENGLISH, Locale.UK, Locale.FRENCH, Locale.FRANCE);

  private static final String NARROW_SPACE = "\u202f";

  /** The day: {@code jeudi 8 octobre 2026}. */
  public String day() {
    return day(time.from());
  }

  private String day(ZonedDateTime moment) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(country()).format(moment);
  }

  /** The number of the day in its month. */
  public int dayOfMonth() {
    return time.day().getDayOfMonth();
  }

  /** The month, short, and the year: {@code oct. 2026}. */
  public String month() {
    return DateTimeFormatter.ofPattern("MMM yyyy", country()).format(time.from());
  }

  /** From when to when, with the day of the end where it is another one. */
  public String hours() {
    Message hours =
        time.isWithinADay()
            ? SchedulingWords.of("session.hours", hour(time.from()), hour(time.until()))
            : SchedulingWords.of(
                "session.hours-over-days",
                hour(time.from()),
                day(time.until()),
                hour(time.until()));
    return hours.in(reader);
  }

  /** The zone that the hours are told in: {@code heure d’Europe centrale}. */
  public String zone() {
    return time.zone().getDisplayName(TextStyle.FULL, country());
  }

  private String hour(ZonedDateTime moment) {
    LocalTime hour = moment.toLocalTime();
    if (!reader.getLanguage().equals("fr")) {
      return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
          .withLocale(country())
          .format(hour);
    }
    String pattern = hour.getMinute() == 0 ? "H_'h'" : "H_'h'_mm";
    return DateTimeFormatter.ofPattern(pattern).format(hour).replace("_", NARROW_SPACE);
  }

  /** When it begins, for programs: {@code 2026-10-08T14:00:00+02:00}. */
  public String start() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.from());
  }

  /** When it ends, for programs. */
  public String end() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.until());
  }

  private Locale country() {
    return COMMON.getOrDefault(reader, reader);
  }
}
