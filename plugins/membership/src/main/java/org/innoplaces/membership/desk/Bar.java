package org.innoplaces.membership.desk;

import java.util.ArrayList;
import java.util.List;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.statistics.Statistics;
import org.innoplaces.membership.statistics.Statistics.MonthCounts;

/** A month of the chart: pieces side by side, as wide as their numbers; hundred is the whole. */
public record Bar(MonthCounts month, List<Piece> pieces) {

  private static final double WHOLE = 100;

  /**
   * A piece.
   *
   * @param kind the token of a state, or {@code hidden}
   */
  public record Piece(String kind, double start, double width) {}

  /**
   * Lays one out; what is not shown is one piece at the end.
   *
   * @param most what the whole width stands for
   */
  static Bar of(MonthCounts month, long most) {
    List<Piece> pieces = new ArrayList<>();
    double end = 0;
    for (ApplicationState state : Statistics.STATES) {
      double width = month.sent().isPresent() ? WHOLE * month.of(state).orElse(0L) / most : 0;
      if (width > 0) {
        pieces.add(new Piece(state.token(), end, width));
        end += width;
      }
    }
    double rest = month.sent().map(sent -> WHOLE * sent / most).orElse(2.0) - end;
    if (rest > 0.01) {
      pieces.add(new Piece("hidden", end, rest));
    }
    return new Bar(month, pieces);
  }
}
