package org.innoplaces.membership.statistics;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.membership.ApplicationState;

/**
 * What is counted of the applications that were sent in a period. Numbers that are too small to be
 * shown are empty, and so are those from which they could be worked out.
 *
 * @param months of the period, in their order
 * @param all the sums over the period
 * @param decision how long decisions took; empty with fewer than five
 * @param accepted how many of a hundred that were sent were accepted; empty when one of both
 *     numbers is not shown, or nothing was sent
 */
public record Statistics(
    Period period,
    List<MonthCounts> months,
    MonthCounts all,
    Optional<DecisionDays> decision,
    Optional<Long> accepted) {

  /** The states in which an application can be that we have seen, in their order. */
  public static final List<ApplicationState> STATES =
      Arrays.stream(ApplicationState.values())
          .filter(state -> !ApplicationState.UNSEEN.contains(state))
          .toList();

  /**
   * How many were sent.
   *
   * @param month null for the whole period
   * @param sent how many; empty when it is not shown
   * @param states how many of them are in each state now; a missing one is not shown
   */
  public record MonthCounts(
      YearMonth month, Optional<Long> sent, Map<ApplicationState, Long> states) {

    /** How many are in a state; empty when it is not shown. */
    public Optional<Long> of(ApplicationState state) {
      return Optional.ofNullable(states.get(state));
    }
  }

  /**
   * How many days passed between sending and decision.
   *
   * @param median half of them took no longer
   * @param ninth nine of ten took no longer
   */
  public record DecisionDays(int median, int ninth) {

    /**
     * By nearest rank.
     *
     * @param days of each decision, in any order
     * @return empty with fewer than {@link SmallNumbers#LEAST}
     */
    public static Optional<DecisionDays> of(List<Integer> days) {
      if (days.size() < SmallNumbers.LEAST) {
        return Optional.empty();
      }
      List<Integer> sorted = days.stream().sorted().toList();
      return Optional.of(new DecisionDays(rank(sorted, 50), rank(sorted, 90)));
    }

    private static int rank(List<Integer> sorted, int percent) {
      int rank = (sorted.size() * percent + 99) / 100;
      return sorted.get(rank - 1);
    }
  }
}
