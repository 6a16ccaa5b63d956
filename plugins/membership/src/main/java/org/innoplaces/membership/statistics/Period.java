package org.innoplaces.membership.statistics;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.problem.InvalidInput;

/** Months of which something is counted, in UTC; the last one is within. */
public record Period(YearMonth first, YearMonth last) {

  private static final int LONGEST = 60;

  /**
   * Checks that there is something to count, and not too much.
   *
   * @throws InvalidInput when it ends before it begins, or is longer than five years
   */
  public Period {
    if (last.isBefore(first)) {
      throw new InvalidInput(MembershipWords.wrongField("to", "period-order"));
    }
    if (ChronoUnit.MONTHS.between(first, last) >= LONGEST) {
      throw new InvalidInput(MembershipWords.wrongField("to", "period-long", LONGEST));
    }
  }

  /** Its months in their order. */
  public List<YearMonth> months() {
    int many = (int) ChronoUnit.MONTHS.between(first, last) + 1;
    return IntStream.range(0, many).mapToObj(first::plusMonths).toList();
  }

  /** When it begins. */
  public Instant from() {
    return first.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** When it is over. */
  public Instant until() {
    return last.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
