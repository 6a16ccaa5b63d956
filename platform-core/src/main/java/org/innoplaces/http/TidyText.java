package org.innoplaces.http;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes what people type fit to be kept: no database and no screen trips over it. */
public final class TidyText {

  /** Half of a pair of code units, which no database takes. */
  private static final Pattern HALVES = Pattern.compile("\\p{Cs}");

  /** Marks that turn the direction of what stands behind them, on lists of ours as well. */
  private static final Pattern TURNS =
      Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  private TidyText() {}

  /** A line. Ends of lines stay where they are, so that a line with one can be refused. */
  public static String line(String typed) {
    String whole = HALVES.matcher(strip(typed)).replaceAll("\uFFFD");
    return Normalizer.normalize(TURNS.matcher(whole).replaceAll(""), Normalizer.Form.NFC);
  }

  /** An e-mail address. */
  public static String address(String typed) {
    return line(typed).toLowerCase(Locale.ROOT);
  }

  /** Several lines, each ended by a line feed alone. */
  public static String lines(String typed) {
    String fed = strip(typed).replace("\r\n", "\n").replace('\r', '\n');
    return HALVES.matcher(UNSEEN.matcher(fed).replaceAll("")).replaceAll("\uFFFD");
  }

  private static String strip(String typed) {
    return typed == null ? "" : typed.strip();
  }
}
