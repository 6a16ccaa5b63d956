package org.innoplaces.scheduling.cycle.action;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.scheduling.SchedulingWords;
import org.innoplaces.scheduling.cycle.Cycle;
import org.innoplaces.scheduling.cycle.CycleRule;
import org.innoplaces.scheduling.cycle.HolidayPolicy;
import org.innoplaces.scheduling.cycle.TypedCycle;

/** Understands a cycle as it was typed, or says all that is wrong with it at once. */
final class ReadCycle {

  private static final int LONGEST_NAME = 150;
  private static final int MOST_MINUTES = 24 * 60;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

  private final TypedCycle typed;
  private final List<Problem> problems = new ArrayList<>();

  ReadCycle(TypedCycle typed) {
    this.typed = typed;
  }

  Cycle read() {
    String name = name();
    Optional<LocalDate> first = field("first", "date", LocalDate::parse);
    RuleText text = new RuleText(typed.text("rule"), problems);
    // A rule is looked at also when its first day is wrong.
    List<LocalDate> days = text.days(first.orElse(LocalDate.EPOCH));
    int sessions = text.sessions(typed.text("sessions"));
    Optional<LocalTime> time = field("time", "time", LocalTime::parse);
    Duration length = Duration.ofMinutes(minutes());
    Optional<ZoneId> zone = field("zone", "zone", ReadCycle::zone);
    String department = department();
    HolidayPolicy policy = policy();
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    CycleRule rule = new CycleRule(text.told(), days);
    return new Cycle(
        name, rule, sessions, time.orElseThrow(), length, zone.orElseThrow(), department, policy);
  }

  private String name() {
    String name = typed.text("name");
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      wrong("name", "name", LONGEST_NAME);
    }
    return name;
  }

  private <T> Optional<T> field(String name, String code, Function<String, T> parse) {
    String text = typed.text(name);
    try {
      return Optional.of(parse.apply(text));
    } catch (DateTimeException malformed) {
      malformed(name, code, text);
      return Optional.empty();
    }
  }

  /** A place by its name; {@code +01:00} would know no summer. */
  private static ZoneId zone(String name) {
    if (!ZoneId.getAvailableZoneIds().contains(name)) {
      throw new DateTimeException(name);
    }
    return ZoneId.of(name);
  }

  private int minutes() {
    String text = typed.text("minutes");
    int minutes = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (minutes < 1 || minutes > MOST_MINUTES) {
      malformed("minutes", "minutes", text, String.valueOf(MOST_MINUTES));
    }
    return minutes;
  }

  private String department() {
    String text = typed.text("department");
    String code = text.toUpperCase(Locale.ROOT);
    if (!Holidays.isDepartment(code)) {
      malformed("department", "department", text);
    }
    return code;
  }

  private HolidayPolicy policy() {
    for (HolidayPolicy policy : HolidayPolicy.values()) {
      if (policy.name().equals(typed.text("policy"))) {
        return policy;
      }
    }
    wrong("policy", "policy");
    return HolidayPolicy.KEEP;
  }

  /** Says of a field that is empty what belongs there, and of another what is wrong with it. */
  private void malformed(String field, String code, String text, Object... more) {
    if (text.isEmpty()) {
      wrong(field, code + "-missing", more);
    } else {
      wrong(field, code, Stream.concat(Stream.of(text), Stream.of(more)).toArray());
    }
  }

  private void wrong(String field, String code, Object... arguments) {
    problems.add(SchedulingWords.wrong(field, code, arguments));
  }
}
