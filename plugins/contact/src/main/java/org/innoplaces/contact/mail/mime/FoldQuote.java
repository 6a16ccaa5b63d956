package org.innoplaces.contact.mail.mime;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Parts what somebody wrote from what they quoted of mails before. Nothing is lost: own words and
 * quote together are the text. An answer between the lines of a quote stays there, since an answer
 * without its question cannot be read.
 */
final class FoldQuote {

  private final List<String> lines;

  private FoldQuote(List<String> lines) {
    this.lines = lines;
  }

  /** Own words and quote; the second is empty when nothing is quoted, or nothing but quoted. */
  record Folded(String own, String quoted) {}

  static Folded of(String text) {
    return new FoldQuote(Arrays.asList(text.split("\n", -1))).fold();
  }

  private Folded fold() {
    int start = start();
    if (start < 0) {
      return new Folded(joined(0, lines.size()), "");
    }
    int end = QuoteMark.of(lines, start).wholeRest() ? lines.size() : endOfSigns(start);
    String before = joined(0, start);
    String after = joined(end, lines.size());
    if (before.isBlank() && after.isBlank() || isBetweenTheLines(end)) {
      return new Folded(joined(0, lines.size()), "");
    }
    String own = before.isBlank() || after.isBlank() ? before + after : before + "\n\n" + after;
    return new Folded(own, joined(start, end));
  }

  private int start() {
    return IntStream.range(0, lines.size())
        .filter(i -> QuoteMark.of(lines, i).begins())
        .findFirst()
        .orElse(-1);
  }

  /** Behind the last line of the first quote: lines with a sign, and empty ones between them. */
  private int endOfSigns(int start) {
    int end = start + QuoteMark.of(lines, start).length();
    for (int i = end; i < lines.size(); i++) {
      String line = lines.get(i);
      if (QuoteMark.hasSign(line)) {
        end = i + 1;
      } else if (!line.isBlank()) {
        break;
      }
    }
    return end;
  }

  /** Whether there is something behind the first quote, and quotes again behind that. */
  private boolean isBetweenTheLines(int end) {
    return lines.subList(end, lines.size()).stream().anyMatch(QuoteMark::hasSign);
  }

  private String joined(int from, int to) {
    return lines.subList(from, to).stream().collect(Collectors.joining("\n")).strip();
  }
}
