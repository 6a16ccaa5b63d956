package org.innoplaces.scheduling.cycle.action;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.innoplaces.scheduling.cycle.DayWarning;
import org.innoplaces.scheduling.cycle.DayWarning.Kind;
import org.innoplaces.scheduling.cycle.Holiday;

/** The public holidays of the French departments. Safe for any thread; reads no network. */
@ApplicationScoped
class Holidays {

  private static final Pattern DEPARTMENT =
      Pattern.compile("0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-46]");

  private static final String FRANCE = "fr";

  /** Departments that have a calendar of their own. */
  private static final Map<String, String> OVERSEAS =
      Map.of("971", "gp", "972", "mq", "973", "gf", "974", "re", "976", "yt");

  private final Map<String, Map<LocalDate, Holiday>> known = new ConcurrentHashMap<>();

  /** Whether there is such a department. */
  static boolean isDepartment(String code) {
    return DEPARTMENT.matcher(code).matches();
  }

  /** What is on that day; empty on an ordinary one. */
  Optional<Holiday> on(LocalDate day, String department) {
    Map<LocalDate, Holiday> year =
        known.computeIfAbsent(
            department + "/" + day.getYear(), unread -> read(day.getYear(), department));
    return Optional.ofNullable(year.get(day));
  }

  private static Map<LocalDate, Holiday> read(int year, String department) {
    String calendar = OVERSEAS.getOrDefault(department, FRANCE);
    return HolidayManager.getInstance(ManagerParameters.create(calendar))
        .getHolidays(Year.of(year), department)
        .stream()
        .map(found -> new Holiday(found.getDate(), reader -> name(found, reader)))
        .collect(Collectors.toMap(Holiday::day, Function.identity(), (one, other) -> one));
  }

  private static String name(de.focus_shift.jollyday.core.Holiday found, Locale reader) {
    return found.getDescription(reader).replace('\'', '’');
  }

  /** The eve of a holiday or alone between one and a weekend; empty on other days. */
  Optional<DayWarning> near(LocalDate day, String department) {
    Optional<Holiday> tomorrow = on(day.plusDays(1), department);
    Optional<Holiday> yesterday = on(day.minusDays(1), department);
    return switch (day.getDayOfWeek()) {
      case MONDAY -> tomorrow.map(holiday -> new DayWarning(Kind.BRIDGE, holiday));
      case FRIDAY ->
          yesterday
              .map(holiday -> new DayWarning(Kind.BRIDGE, holiday))
              .or(() -> tomorrow.map(holiday -> new DayWarning(Kind.EVE, holiday)));
      default -> tomorrow.map(holiday -> new DayWarning(Kind.EVE, holiday));
    };
  }
}
