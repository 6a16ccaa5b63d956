package org.innoplaces.webapp.desk.form;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cleaned markup as plain text: what ends a line there ends one here, characters are themselves.
 */
final class PlainText {

  private static final Pattern CHARACTER = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,6});");

  private PlainText() {}

  static String of(String markup) {
    String lines = markup.replaceAll("</(p|li|h2|h3|blockquote)>|<br ?/?>", "\n");
    String text = lines.replaceAll("<[^>]*>", "");
    return CHARACTER.matcher(text).replaceAll(PlainText::character).strip();
  }

  /** Those that stored markup holds; quoted, because a dollar means something to replacements. */
  private static String character(MatchResult found) {
    String name = found.group(1);
    String text =
        switch (name) {
          case "amp" -> "&";
          case "lt" -> "<";
          case "gt" -> ">";
          case "quot" -> "\"";
          case "nbsp" -> "\u00a0";
          default -> name.startsWith("#") ? numbered(name, found.group()) : found.group();
        };
    return java.util.regex.Matcher.quoteReplacement(text);
  }

  private static String numbered(String name, String written) {
    boolean hex = name.startsWith("#x");
    try {
      int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return Character.isValidCodePoint(point) ? Character.toString(point) : written;
    } catch (NumberFormatException malformed) {
      return written;
    }
  }
}
