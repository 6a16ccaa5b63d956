package org.innoplaces.content.schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.innoplaces.content.BareText;

/**
 * A value by which entries are found: exactly one of the members is set, and texts have a sort key.
 *
 * @param text at most 1,000 characters
 * @param sortKey the text without accents and case, at most 200 characters, so that both databases
 *     order alike
 */
public record IndexValue(String text, String sortKey, BigDecimal number, Instant instant) {

  /** What an index value is compared as. */
  public enum Kind {
    TEXT,
    NUMBER,
    INSTANT
  }

  /** A text, cut to what the index keeps. */
  public static IndexValue of(String text) {
    return new IndexValue(cut(text, 1_000), sortKey(text), null, null);
  }

  /** A number. */
  public static IndexValue of(BigDecimal number) {
    return new IndexValue(null, null, number, null);
  }

  /** An instant. */
  public static IndexValue of(Instant instant) {
    return new IndexValue(null, null, null, instant);
  }

  /** What a text is ordered by. */
  public static String sortKey(String text) {
    return cut(BareText.of(text.toLowerCase(Locale.ROOT)), 200);
  }

  /** Never in the middle of a character. */
  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean between = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, between ? length - 1 : length);
  }
}
