package org.innoplaces.membership.statistics;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hides numbers of a table of counts so that none below five can be read or worked out of its sums:
 * behind a small number one may know the person. Noughts stay: they are about nobody.
 */
public final class SmallNumbers {

  /** The least number that is shown. */
  public static final long LEAST = 5;

  private final long[][] counts;
  private final boolean[][] hidden;
  private boolean changed;

  private SmallNumbers(long[][] counts) {
    this.counts = counts;
    this.hidden = new boolean[counts.length][counts[0].length];
  }

  /**
   * Which numbers are hidden.
   *
   * @param counts the last number of each row is its sum, and the last row has the sums of the
   *     columns
   */
  public static boolean[][] hiddenOf(long[][] counts) {
    return new SmallNumbers(counts).hide();
  }

  private boolean[][] hide() {
    int rows = counts.length;
    int columns = counts[0].length;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        hidden[row][column] = counts[row][column] > 0 && counts[row][column] < LEAST;
      }
    }
    do {
      changed = false;
      for (int row = 0; row < rows; row++) {
        int at = row;
        guard(IntStream.range(0, columns).mapToObj(column -> new int[] {at, column}));
      }
      for (int column = 0; column < columns; column++) {
        int at = column;
        guard(IntStream.range(0, rows).mapToObj(row -> new int[] {row, at}));
      }
    } while (changed);
    return hidden;
  }

  /** Hides one more number of a row or a column from whose sum a small one can be worked out. */
  private void guard(Stream<int[]> line) {
    int[][] cells = line.toArray(int[][]::new);
    int[] sum = cells[cells.length - 1];
    long veiled = 0;
    int many = 0;
    int[] next = isHidden(sum) ? null : sum;
    for (int i = cells.length - 2; i >= 0; i--) {
      if (isHidden(cells[i])) {
        veiled += count(cells[i]);
        many++;
      } else if (count(cells[i]) > 0 && (next == null || next == sum || isLess(cells[i], next))) {
        next = cells[i];
      }
    }
    boolean alone = many + (isHidden(sum) ? 1 : 0) == 1;
    boolean few = many > 0 && !isHidden(sum) && veiled < LEAST;
    if ((alone || few) && next != null) {
      hidden[next[0]][next[1]] = true;
      changed = true;
    }
  }

  private boolean isLess(int[] one, int[] other) {
    return count(one) < count(other);
  }

  private boolean isHidden(int[] cell) {
    return hidden[cell[0]][cell[1]];
  }

  private long count(int[] cell) {
    return counts[cell[0]][cell[1]];
  }
}
