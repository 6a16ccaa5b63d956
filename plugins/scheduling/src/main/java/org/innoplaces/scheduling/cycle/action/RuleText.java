package org.innoplaces.scheduling.cycle.action;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.innoplaces.problem.Problem;
import org.innoplaces.scheduling.SchedulingWords;
import org.innoplaces.scheduling.cycle.Cycle;

/** An RRULE of iCalendar as somebody typed it; what is wrong with it is noted. */
final class RuleText {

  /** How far ahead its days are looked for. */
  private static final int YEARS = 10;

  private static final int LONGEST = 200;
  private static final String PART = "[A-Z]+=[A-Z0-9+-]+(,[A-Z0-9+-]+)*";

  /** Parts with a name and values; a part without would be an accident for the library. */
  private static final Pattern SHAPE = Pattern.compile(PART + "(;" + PART + ")*;?");

  private static final Pattern PREFIX = Pattern.compile("^RRULE:");
  private static final Pattern COUNT = Pattern.compile(";?\\bCOUNT=(\\d{1,9})\\b");
  private static final Pattern NO_INTERVAL = Pattern.compile("\\bINTERVAL=(-[^;]*|0+)(;|$)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Set<Frequency> WHOLE_DAYS =
      Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

  private final String typed;
  private final String text;
  private final List<Problem> problems;

  RuleText(String typed, List<Problem> problems) {
    this.typed = typed;
    this.text = PREFIX.matcher(typed.toUpperCase(Locale.ROOT)).replaceFirst("");
    this.problems = problems;
  }

  /** The rule as it is kept. */
  String told() {
    return text;
  }

  /**
   * How many sessions there are: what was typed beside the rule, or what the rule counts.
   *
   * @return 0 after a problem
   */
  int sessions(String number) {
    Matcher counting = COUNT.matcher(text);
    Optional<Integer> counted =
        counting.find() ? Optional.of(Integer.valueOf(counting.group(1))) : Optional.empty();
    if (number.isEmpty()) {
      return counted.map(count -> checked("rule", count)).orElseGet(this::endless);
    }
    if (!NUMBER.matcher(number).matches()) {
      return wrong("sessions", "sessions", number, Cycle.MOST);
    }
    int sessions = Integer.parseInt(number);
    if (counted.filter(count -> count != sessions).isPresent()) {
      return wrong("rule", "rule-count", counted.get(), sessions);
    }
    return checked("sessions", sessions);
  }

  private int endless() {
    return text.isEmpty() ? 0 : wrong("rule", "rule-endless");
  }

  private int checked(String field, int sessions) {
    if (sessions < 1) {
      return wrong(field, "sessions", String.valueOf(sessions), Cycle.MOST);
    }
    return sessions > Cycle.MOST ? wrong(field, "too-many", sessions, Cycle.MOST) : sessions;
  }

  private int wrong(String field, String code, Object... arguments) {
    problems.add(SchedulingWords.wrong(field, code, arguments));
    return 0;
  }

  /**
   * The days from the first one on, in order, however many the rule counts; none after a problem.
   */
  List<LocalDate> days(LocalDate first) {
    if (text.isEmpty()) {
      wrong("rule", "rule-missing");
      return List.of();
    }
    try {
      return read()
          .map(rule -> rule.getDates(first, first, first.plusYears(YEARS)))
          .orElse(List.of());
    } catch (IllegalArgumentException
        | DateTimeException
        | ClassCastException
        | IndexOutOfBoundsException malformed) {
      nonsense();
      return List.of();
    }
  }

  private Optional<Recur<LocalDate>> read() {
    boolean shaped = text.length() <= LONGEST && SHAPE.matcher(text).matches();
    if (!shaped || NO_INTERVAL.matcher(text).find()) {
      nonsense();
      return Optional.empty();
    }
    Recur<LocalDate> rule = new Recur<>(COUNT.matcher(text).replaceAll(""));
    if (!WHOLE_DAYS.contains(rule.getFrequency())) {
      wrong("rule", "rule-frequency");
      return Optional.empty();
    }
    return Optional.of(rule);
  }

  private void nonsense() {
    wrong("rule", "rule-nonsense", typed.substring(0, Math.min(LONGEST, typed.length())));
  }
}
