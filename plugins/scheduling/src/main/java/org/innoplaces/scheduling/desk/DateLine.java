package org.innoplaces.scheduling.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.innoplaces.problem.Message;
import org.innoplaces.scheduling.SchedulingWords;
import org.innoplaces.scheduling.SessionTime;
import org.innoplaces.scheduling.cycle.PlannedDate;

/**
 * A day of a cycle in words.
 *
 * @param reader the language of the desk
 */
public record DateLine(PlannedDate date, SessionTime time, Locale reader) {

  /** English dates without a country would be American ones. */
  private static final Map<Locale, Locale> COMMON =
      Map.of(Locale.ENGLISH, Locale.UK, Locale.FRENCH, Locale.FRANCE);

  private static final String AROUND = ", ";

  /** Which session it is; a dash where there is none. */
  public String number() {
    return date.number().map(String::valueOf).orElse("–");
  }

  /** Whether there is a session on it. */
  public boolean isKept() {
    return date.number().isPresent();
  }

  /** The day in words. */
  public String day() {
    return told(date.day());
  }

  /** When it begins, for programs: the instant in UTC. */
  public String instant() {
    return time.start().toString();
  }

  /** How far the hours there are from UTC: {@code UTC+02:00}. */
  public String offset() {
    return "UTC" + time.from().getOffset();
  }

  /** Why there is a session, or none. */
  public String reason() {
    return date.holiday()
        .map(holiday -> SchedulingWords.of(reasonKey(), told(date.byRule()), holiday.name()))
        .orElse(SchedulingWords.of("reason.rule"))
        .in(reader);
  }

  private String reasonKey() {
    if (!isKept()) {
      return "reason.skipped";
    }
    return date.isMoved() ? "reason.moved" : "reason.kept";
  }

  /** What speaks against the day; often nothing. */
  public List<String> warnings() {
    return date.warnings().stream()
        .map(near -> message("warning." + near.kind(), near.holiday().name()).in(reader))
        .toList();
  }

  /** The other days that are offered, in one line; often empty. */
  public String alternatives() {
    String days =
        date.alternatives().stream()
            .filter(other -> !other.equals(date.day()))
            .map(this::told)
            .collect(Collectors.joining(AROUND));
    return days.isEmpty() ? "" : message("reason.alternatives", days).in(reader);
  }

  private static Message message(String key, Object argument) {
    return SchedulingWords.of(key, argument);
  }

  private String told(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(COMMON.getOrDefault(reader, reader))
        .format(day);
  }
}
