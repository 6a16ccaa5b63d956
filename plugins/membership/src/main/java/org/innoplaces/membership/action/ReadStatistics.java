package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.access.Actor;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.statistics.Period;
import org.innoplaces.membership.statistics.SentApplication;
import org.innoplaces.membership.statistics.SmallNumbers;
import org.innoplaces.membership.statistics.Statistics;
import org.innoplaces.membership.statistics.Statistics.DecisionDays;
import org.innoplaces.membership.statistics.Statistics.MonthCounts;
import org.innoplaces.membership.statistics.StatisticsRepository;

/** Counts applications. Permission {@code read} on {@code membership-applications}. */
@ApplicationScoped
public class ReadStatistics {

  private static final int STATES = Statistics.STATES.size();
  private static final long HUNDRED = 100;

  private final ReviewAccess access;
  private final StatisticsRepository statistics;

  /** For CDI proxies. */
  protected ReadStatistics() {
    this(null, null);
  }

  @Inject
  ReadStatistics(ReviewAccess access, StatisticsRepository statistics) {
    this.access = access;
    this.statistics = statistics;
  }

  /** What is counted of those that were sent in a period; two statements whatever it is. */
  @Transactional
  public Statistics of(Actor actor, Period period) {
    access.requireReading(actor);
    List<SentApplication> sent = statistics.sentIn(period);
    List<YearMonth> months = period.months();
    long[][] counts = counts(sent, months);
    boolean[][] hidden = SmallNumbers.hiddenOf(counts);
    List<MonthCounts> shown = new ArrayList<>();
    for (int row = 0; row < months.size(); row++) {
      shown.add(shown(months.get(row), counts[row], hidden[row]));
    }
    MonthCounts all = shown(null, counts[months.size()], hidden[months.size()]);
    return new Statistics(
        period,
        shown,
        all,
        DecisionDays.of(sent.stream().flatMap(one -> one.days().stream()).toList()),
        accepted(all));
  }

  /** A row for each month and one for all; a column for each state and one for all. */
  private static long[][] counts(List<SentApplication> sent, List<YearMonth> months) {
    long[][] counts = new long[months.size() + 1][STATES + 1];
    for (SentApplication one : sent) {
      int row = months.indexOf(one.month());
      int column = Statistics.STATES.indexOf(one.state());
      if (row >= 0 && column >= 0) {
        counts[row][column]++;
        counts[row][STATES]++;
        counts[months.size()][column]++;
        counts[months.size()][STATES]++;
      }
    }
    return counts;
  }

  private static MonthCounts shown(YearMonth month, long[] counts, boolean[] hidden) {
    Map<ApplicationState, Long> states = new EnumMap<>(ApplicationState.class);
    for (int column = 0; column < STATES; column++) {
      if (!hidden[column]) {
        states.put(Statistics.STATES.get(column), counts[column]);
      }
    }
    return new MonthCounts(
        month, hidden[STATES] ? Optional.empty() : Optional.of(counts[STATES]), states);
  }

  private static Optional<Long> accepted(MonthCounts all) {
    return all.sent()
        .filter(sent -> sent > 0)
        .flatMap(
            sent ->
                all.of(ApplicationState.ACCEPTED)
                    .map(accepted -> Math.round((double) HUNDRED * accepted / sent)));
  }
}
