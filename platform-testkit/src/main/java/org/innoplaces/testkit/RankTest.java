package org.innoplaces.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two kinds of work take the same time, by the rank test of Mann and Whitney: it asks only
 * which of two is the longer one, so that a few slow ones do not decide. Of one thread.
 */
public final class RankTest {

  private final List<Long> one = new ArrayList<>();
  private final List<Long> other = new ArrayList<>();

  /** How long this takes, in microseconds. */
  public static long micros(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1_000;
  }

  /**
   * One more value.
   *
   * @param isOne whether it is of the first kind
   * @param micros how long it took
   */
  public void add(boolean isOne, long micros) {
    (isOne ? one : other).add(micros);
  }

  /**
   * How far the first kind's sum of ranks is from what chance gives, in standard deviations:
   * positive when it takes longer. The normal approximation, good from about eight values of each;
   * equal values share their ranks.
   */
  public double z() {
    double n = one.size();
    double m = other.size();
    return (longer() - n * m / 2) / Math.sqrt(n * m * (n + m + 1) / 12);
  }

  private double longer() {
    double pairs = 0;
    for (long mine : one) {
      for (long theirs : other) {
        pairs += mine > theirs ? 1 : mine == theirs ? 0.5 : 0;
      }
    }
    return pairs;
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0L);
  }

  /** The figures, for people. */
  @Override
  public String toString() {
    return "%d and %d values, medians %d and %d us, the first is longer in %.0f %%, z = %.2f"
        .formatted(
            one.size(),
            other.size(),
            median(one),
            median(other),
            100 * longer() / Math.max(1, one.size() * other.size()),
            z());
  }
}
