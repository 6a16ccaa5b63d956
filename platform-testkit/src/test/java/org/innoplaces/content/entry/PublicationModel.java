package org.innoplaces.content.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.innoplaces.content.entry.Step.Outcome;

/**
 * What readers ought to see, told in the plainest way: for each entry and locale a row of cells,
 * one per tick, and in each cell the publication that is seen in that tick. The last cell stands
 * for ever.
 */
final class PublicationModel {

  /** How many ticks there are. */
  static final int TICKS = 56;

  private final Map<String, Cell[]> rows = new HashMap<>();
  private final Map<String, Text> newest = new HashMap<>();
  private final boolean[] trashed = new boolean[2];
  private int publications;

  /** The newest text of an entry and locale; the chosen slug is empty when there is none. */
  record Text(int number, String title, String chosenSlug) {}

  /** What is seen in a tick. */
  record Cell(int publication, Text text, String slug) {}

  /** What is seen; null for nothing. */
  Cell at(int entry, String locale, int tick) {
    return cells(entry, locale)[tick];
  }

  /** What is seen in every tick, as number of the revision and slug; null for nothing. */
  String[] row(int entry, String locale) {
    return Arrays.stream(cells(entry, locale))
        .map(cell -> cell == null ? null : cell.text().number() + " " + cell.slug())
        .toArray(String[]::new);
  }

  Outcome save(int entry, String locale, String title, String chosenSlug) {
    if (trashed[entry]) {
      return Outcome.UNKNOWN;
    }
    Text before = newest.get(entry + locale);
    Text after = new Text(before == null ? 1 : before.number() + 1, title, chosenSlug);
    if (before == null
        || !before.title().equals(title)
        || !before.chosenSlug().equals(chosenSlug)) {
      newest.put(entry + locale, after);
    }
    return Outcome.DONE;
  }

  Outcome publish(Step.Publish order, int now) {
    int entry = order.entry();
    int from = now + order.from().orElse(0);
    OptionalInt until =
        order.until().isPresent() ? OptionalInt.of(now + order.until().getAsInt()) : order.until();
    if (trashed[entry]) {
      return Outcome.UNKNOWN;
    }
    boolean noTime = from < now || until.isPresent() && until.getAsInt() <= from;
    if (noTime
        || order.locales().stream().anyMatch(locale -> !newest.containsKey(entry + locale))) {
      return Outcome.INVALID;
    }
    if (order.locales().stream().anyMatch(locale -> hasNoSlug(entry, locale, from, until))) {
      return Outcome.CONFLICT;
    }
    order.locales().forEach(locale -> show(entry, locale, from, until));
    return Outcome.DONE;
  }

  private boolean hasNoSlug(int entry, String locale, int from, OptionalInt until) {
    String chosen = newest.get(entry + locale).chosenSlug();
    return !locale.equals("und")
        && !chosen.isEmpty()
        && isTaken(entry, locale, chosen, from, end(cells(entry, locale), from, until));
  }

  private void show(int entry, String locale, int from, OptionalInt until) {
    Cell[] row = cells(entry, locale);
    int end = end(row, from, until);
    Cell shown =
        new Cell(++publications, newest.get(entry + locale), slug(entry, locale, from, end));
    Cell replaced =
        from > 0 && row[from - 1] != null && row[from - 1] == row[from] ? row[from] : null;
    for (int tick = from; tick < TICKS; tick++) {
      if (tick < end) {
        row[tick] = shown;
      } else if (row[tick] == replaced) {
        row[tick] = null;
      }
    }
  }

  /** Without an end of its own it lasts until the next start of another one. */
  private static int end(Cell[] row, int from, OptionalInt until) {
    if (until.isPresent()) {
      return until.getAsInt();
    }
    for (int tick = from + 1; tick < TICKS; tick++) {
      if (row[tick] != null && row[tick] != row[tick - 1]) {
        return tick;
      }
    }
    return TICKS;
  }

  private String slug(int entry, String locale, int from, int end) {
    Text text = newest.get(entry + locale);
    if (locale.equals("und") || !text.chosenSlug().isEmpty()) {
      return locale.equals("und") ? "" : text.chosenSlug();
    }
    String wanted = text.title().toLowerCase(Locale.ROOT).replace(' ', '-');
    String slug = wanted;
    for (int number = 2; isTaken(entry, locale, slug, from, end); number++) {
      slug = wanted + "-" + number;
    }
    return slug;
  }

  private boolean isTaken(int entry, String locale, String slug, int from, int end) {
    Cell[] other = cells(1 - entry, locale);
    for (int tick = from; tick < end; tick++) {
      if (other[tick] != null && other[tick].slug().equals(slug)) {
        return true;
      }
    }
    return false;
  }

  Outcome unpublish(Step.Unpublish order, int now) {
    int at = now + order.at().orElse(0);
    if (trashed[order.entry()]) {
      return Outcome.UNKNOWN;
    }
    if (at < now) {
      return Outcome.INVALID;
    }
    order.locales().forEach(locale -> wipe(order.entry(), locale, at));
    return Outcome.DONE;
  }

  Outcome trash(int entry, SortedSet<String> locales, int now) {
    if (trashed[entry]) {
      return Outcome.UNKNOWN;
    }
    trashed[entry] = true;
    locales.forEach(locale -> wipe(entry, locale, now));
    return Outcome.DONE;
  }

  Outcome restore(int entry) {
    trashed[entry] = false;
    return Outcome.DONE;
  }

  private void wipe(int entry, String locale, int from) {
    Arrays.fill(cells(entry, locale), from, TICKS, null);
  }

  private Cell[] cells(int entry, String locale) {
    return rows.computeIfAbsent(entry + locale, key -> new Cell[TICKS]);
  }
}
