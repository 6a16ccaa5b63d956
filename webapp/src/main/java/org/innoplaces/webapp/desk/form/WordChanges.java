package org.innoplaces.webapp.desk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two texts side by side with the words marked that are only in one of them.
 *
 * @param before the first text in pieces, in order
 * @param after the second text in pieces, in order
 */
public record WordChanges(List<Piece> before, List<Piece> after) {

  /** Beyond this everything between the common start and the common end counts as changed. */
  private static final long MOST_COMPARISONS = 4_000_000;

  private static final int KEPT_LINES = 3;
  private static final Pattern COUNTED = Pattern.compile("^\\d+\\. ");

  /**
   * A piece of a text.
   *
   * @param changed whether the other text lacks it
   */
  public record Piece(String text, boolean changed) {}

  /** Compares word by word, by the longest row of words that both have. */
  public static WordChanges between(String before, String after) {
    List<String> first = words(before);
    List<String> second = words(after);
    int start = 0;
    while (start < Math.min(first.size(), second.size())
        && first.get(start).equals(second.get(start))) {
      start++;
    }
    int same = 0;
    while (same < Math.min(first.size(), second.size()) - start
        && first.get(first.size() - 1 - same).equals(second.get(second.size() - 1 - same))) {
      same++;
    }
    boolean[] keptFirst = kept(first.size(), start, same);
    boolean[] keptSecond = kept(second.size(), start, same);
    keepCommon(
        first.subList(start, first.size() - same),
        second.subList(start, second.size() - same),
        start,
        keptFirst,
        keptSecond);
    return new WordChanges(pieces(first, keptFirst), pieces(second, keptSecond));
  }

  /** Whether both texts read alike. */
  public boolean isNone() {
    return before.stream().noneMatch(Piece::changed) && after.stream().noneMatch(Piece::changed);
  }

  /** The same with an ellipsis where many lines are alike in both. */
  public WordChanges brief() {
    return new WordChanges(brief(before), brief(after));
  }

  private static List<Piece> brief(List<Piece> pieces) {
    List<Piece> all = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean first = i == 0;
      boolean last = i + 1 == pieces.size();
      all.add(piece.changed() ? piece : new Piece(shortened(piece.text(), first, last), false));
    }
    return all;
  }

  /** Lines beside a change stay, and the last one that counts an item: it names what follows. */
  private static String shortened(String text, boolean first, boolean last) {
    List<String> lines = List.of(text.split("\n", -1));
    int head = first ? 0 : Math.min(lines.size(), KEPT_LINES);
    int tail = last ? lines.size() : Math.max(head, lines.size() - KEPT_LINES);
    if (tail - head <= KEPT_LINES) {
      return text;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, head));
    kept.add("…");
    List<String> skipped = lines.subList(head, tail);
    if (!last) {
      skipped.stream().filter(COUNTED.asPredicate()).reduce((a, b) -> b).ifPresent(kept::add);
    }
    kept.addAll(lines.subList(tail, lines.size()));
    return String.join("\n", kept);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)|(?=\\s)"));
  }

  private static boolean[] kept(int size, int start, int end) {
    boolean[] kept = new boolean[size];
    for (int i = 0; i < size; i++) {
      kept[i] = i < start || i >= size - end;
    }
    return kept;
  }

  private static void keepCommon(
      List<String> first, List<String> second, int start, boolean[] one, boolean[] two) {
    if ((long) first.size() * second.size() > MOST_COMPARISONS) {
      return;
    }
    int[][] longest = longest(first, second);
    int i = 0;
    int j = 0;
    while (i < first.size() && j < second.size()) {
      if (first.get(i).equals(second.get(j))) {
        one[start + i++] = true;
        two[start + j++] = true;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static int[][] longest(List<String> first, List<String> second) {
    int[][] longest = new int[first.size() + 1][second.size() + 1];
    for (int i = first.size() - 1; i >= 0; i--) {
      for (int j = second.size() - 1; j >= 0; j--) {
        longest[i][j] =
            first.get(i).equals(second.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private static List<Piece> pieces(List<String> words, boolean[] kept) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(words.get(i));
      if (i + 1 == words.size() || kept[i] != kept[i + 1]) {
        pieces.add(new Piece(text.toString(), !kept[i]));
        text.setLength(0);
      }
    }
    return pieces;
  }
}
