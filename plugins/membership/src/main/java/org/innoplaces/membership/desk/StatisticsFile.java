package org.innoplaces.membership.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.desk.DeskFile;
import org.innoplaces.http.CsvLine;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.statistics.Statistics;
import org.innoplaces.membership.statistics.Statistics.MonthCounts;

/** The numbers of a period for spreadsheets: those of the screen, and no others. */
record StatisticsFile(Statistics shown, Locale locale) {

  DeskFile csv() {
    StringBuilder lines = new StringBuilder(head());
    shown.months().forEach(month -> lines.append(line(month.month().toString(), month)));
    lines.append(line(word("stats.all"), shown.all()));
    lines.append(number("stats.median", shown.decision().map(days -> (long) days.median())));
    lines.append(number("stats.ninth", shown.decision().map(days -> (long) days.ninth())));
    lines.append(number("stats.accepted", shown.accepted()));
    // By the mark, spreadsheets see which charset it is.
    byte[] content = ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8);
    return new DeskFile(word("stats.file") + ".csv", CsvLine.MEDIA_TYPE, content);
  }

  private String head() {
    List<String> cells = new ArrayList<>(List.of(word("stats.month"), word("stats.sent")));
    Statistics.STATES.forEach(state -> cells.add(state.label().in(locale)));
    return CsvLine.of(cells.toArray(String[]::new));
  }

  private String line(String name, MonthCounts counts) {
    List<String> cells = new ArrayList<>(List.of(name, told(counts.sent())));
    Statistics.STATES.forEach(state -> cells.add(told(counts.of(state))));
    return CsvLine.of(cells.toArray(String[]::new));
  }

  private String number(String key, Optional<Long> number) {
    return CsvLine.of(word(key), told(number));
  }

  private String told(Optional<Long> count) {
    return count.map(String::valueOf).orElseGet(() -> word("stats.hidden"));
  }

  private String word(String key) {
    return MembershipWords.of(key).in(locale);
  }
}
