package org.innoplaces.membership.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.innoplaces.membership.statistics.Statistics.DecisionDays;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

  @Property
  void showNoNumberFromOneToFour(@ForAll("tables") long[][] counts) {
    boolean[][] hidden = SmallNumbers.hiddenOf(counts);

    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        boolean small = counts[row][column] > 0 && counts[row][column] < SmallNumbers.LEAST;
        assertThat(!small || hidden[row][column]).isTrue();
        assertThat(counts[row][column] > 0 || !hidden[row][column]).as("a nought").isTrue();
      }
    }
  }

  @Property
  void letNoSmallNumberBeWorkedOutOfASum(@ForAll("tables") long[][] counts) {
    boolean[][] hidden = SmallNumbers.hiddenOf(counts);

    for (int row = 0; row < counts.length; row++) {
      List<long[]> line = new ArrayList<>();
      for (int column = 0; column < counts[row].length; column++) {
        line.add(new long[] {counts[row][column], hidden[row][column] ? 1 : 0});
      }
      keepsItsSecret(line);
    }
    for (int column = 0; column < counts[0].length; column++) {
      List<long[]> line = new ArrayList<>();
      for (int row = 0; row < counts.length; row++) {
        line.add(new long[] {counts[row][column], hidden[row][column] ? 1 : 0});
      }
      keepsItsSecret(line);
    }
  }

  /** What is hidden of a line is not one number alone, and not few people together. */
  private static void keepsItsSecret(List<long[]> line) {
    long many = line.stream().filter(cell -> cell[1] == 1).count();
    boolean sumHidden = line.get(line.size() - 1)[1] == 1;
    long veiled =
        line.subList(0, line.size() - 1).stream()
            .filter(cell -> cell[1] == 1)
            .mapToLong(cell -> cell[0])
            .sum();
    assertThat(many).isNotEqualTo(1);
    assertThat(sumHidden || veiled == 0 || veiled >= SmallNumbers.LEAST).isTrue();
  }

  @Test
  void hideOneMoreWhereOneAloneCouldBeWorkedOut() {
    long[][] counts = {{7, 2, 9, 18}, {7, 8, 9, 24}, {14, 10, 18, 42}};

    assertThat(SmallNumbers.hiddenOf(counts))
        .isEqualTo(
            new boolean[][] {
              {true, true, false, false}, {true, true, false, false}, {false, false, false, false}
            });
  }

  @Property
  void halfAndNineOfTenDecisionsTookNoLonger(
      @ForAll @Size(min = 5, max = 60) List<@IntRange(max = 400) Integer> days) {
    DecisionDays told = DecisionDays.of(days).orElseThrow();

    assertThat(days).contains(told.median(), told.ninth());
    assertThat(within(days, told.median()) * 2).isGreaterThanOrEqualTo(days.size());
    assertThat(within(days, told.median() - 1) * 2).isLessThan(days.size());
    assertThat(within(days, told.ninth()) * 10).isGreaterThanOrEqualTo(days.size() * 9);
    assertThat(within(days, told.ninth() - 1) * 10).isLessThan(days.size() * 9);
  }

  private static int within(List<Integer> days, int most) {
    return (int) days.stream().filter(day -> day <= most).count();
  }

  @Test
  void tellNothingOfFourDecisions() {
    assertThat(DecisionDays.of(Collections.nCopies(4, 3))).isEmpty();
    assertThat(DecisionDays.of(Collections.nCopies(5, 3))).isEqualTo(Optional.of(same(3)));
  }

  private static DecisionDays same(int days) {
    return new DecisionDays(days, days);
  }

  @Provide
  Arbitrary<long[][]> tables() {
    return Arbitraries.integers()
        .between(0, 12)
        .list()
        .ofSize(12)
        .map(
            numbers -> {
              long[][] counts = new long[5][4];
              for (int i = 0; i < numbers.size(); i++) {
                int number = numbers.get(i) > 8 ? 0 : numbers.get(i);
                counts[i / 3][i % 3] = number;
                counts[i / 3][3] += number;
                counts[4][i % 3] += number;
                counts[4][3] += number;
              }
              return counts;
            });
  }
}
