package org.innoplaces.contact.mail.mime;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in front of a quote, as the usual programs write it in French and English.
 *
 * @param length how many lines it has; 0 when there is none
 * @param wholeRest whether everything behind it is quoted, without signs
 */
record QuoteMark(int length, boolean wholeRest) {

  private static final QuoteMark NONE = new QuoteMark(0, false);
  private static final int LONGEST_LINE = 400;
  private static final int HEADERS_WITHIN = 8;

  /** “On … wrote:”, “Le … a écrit :”, and the same with the name in front. */
  private static final Pattern WROTE =
      Pattern.compile(
          "(?iu)(>* ?)*(on|le|am|el)\\b.*\\d.*\\b(wrote|writes|a [ée]crit)\\s*:"
              + "|.*\\d{1,2}[:h]\\d{2}.*\\b(wrote|a [ée]crit)\\s*:"
              + "|\\S.{0,120}\\b(wrote|a [ée]crit)\\s*:");

  private static final Pattern STARTS = Pattern.compile("(?iu)(on|le)\\b.*\\d.*");
  private static final Pattern DATED = Pattern.compile(".*(\\b\\d{4}\\b|\\d{1,2}[:h]\\d{2}|@).*");

  /** Outlook of old, and forwarded mails. */
  private static final Pattern RULED =
      Pattern.compile(
          "(?iu)-{2,}\\s*(original (message|appointment)|message d.origine|message original"
              + "|forwarded message|message (transf[ée]r[ée]|r[ée]exp[ée]di[ée]))\\s*-{2,}"
              + "|(begin forwarded message|d[ée]but du message (transf[ée]r[ée]"
              + "|r[ée]exp[ée]di[ée]))\\s*:");

  private static final Pattern RULE = Pattern.compile("[_\\u2500-]{5,}");
  private static final Pattern FROM = Pattern.compile("(?iu)\\*?(from|de)\\s*:\\*?\\s*\\S.*");
  private static final Pattern HEADER =
      Pattern.compile(
          "(?iu)\\*?(sent|date|to|cc|subject|envoy[ée]|[àa]|objet|importance|r[ée]pondre [àa]"
              + "|reply-to)\\s*:\\*?.*");

  /** The mark that begins at a line. */
  static QuoteMark of(List<String> lines, int at) {
    String line = lines.get(at).strip();
    if (line.length() > LONGEST_LINE || line.isEmpty()) {
      return NONE;
    }
    if (RULED.matcher(line).matches()) {
      return new QuoteMark(1, true);
    }
    int from = RULE.matcher(line).matches() ? next(lines, at) : at;
    if (from >= 0 && isHeaders(lines, from)) {
      return new QuoteMark(from - at + 1, true);
    }
    if (hasSign(line)) {
      return new QuoteMark(1, false);
    }
    return written(lines, at);
  }

  /** Whether a quote begins there. */
  boolean begins() {
    return length > 0;
  }

  static boolean hasSign(String line) {
    return line.startsWith(">") || line.startsWith(" >") || line.startsWith("|>");
  }

  private static int next(List<String> lines, int at) {
    for (int i = at + 1; i < Math.min(at + 3, lines.size()); i++) {
      if (!lines.get(i).isBlank()) {
        return i;
      }
    }
    return -1;
  }

  /** “From: …” with at least two headers more in the lines below it. */
  private static boolean isHeaders(List<String> lines, int at) {
    if (!FROM.matcher(lines.get(at).strip()).matches()) {
      return false;
    }
    int last = Math.min(at + HEADERS_WITHIN, lines.size());
    return lines.subList(at + 1, last).stream()
            .filter(line -> line.length() <= LONGEST_LINE)
            .filter(line -> HEADER.matcher(line.strip()).matches())
            .count()
        >= 2;
  }

  /** A sentence that names who wrote what follows; programs break it into up to four lines. */
  private static QuoteMark written(List<String> lines, int at) {
    StringBuilder sentence = new StringBuilder();
    for (int i = at; i < Math.min(at + 4, lines.size()); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || sentence.length() + line.length() > LONGEST_LINE) {
        return NONE;
      }
      sentence.append(i == at ? "" : " ").append(line);
      if (line.endsWith(":")) {
        return ended(
            lines, at, i, sentence.toString().replace('\u202F', ' ').replace('\u00A0', ' '));
      }
      if (i == at && !STARTS.matcher(line).matches()) {
        return NONE;
      }
    }
    return NONE;
  }

  private static QuoteMark ended(List<String> lines, int at, int last, String sentence) {
    if (!WROTE.matcher(sentence).matches()) {
      return NONE;
    }
    int next = next(lines, last);
    boolean signs = next >= 0 && hasSign(lines.get(next));
    boolean dated = STARTS.matcher(sentence).matches() && DATED.matcher(sentence).matches();
    return signs || dated && next >= 0 ? new QuoteMark(last - at + 1, !signs) : NONE;
  }
}
