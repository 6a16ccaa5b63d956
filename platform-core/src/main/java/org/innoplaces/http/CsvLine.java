package org.innoplaces.http;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula
 * starts with an apostrophe.
 */
public final class CsvLine {

  /** The media type of a file of such lines. */
  public static final String MEDIA_TYPE = "text/csv; charset=UTF-8";

  private static final String FORMULA = "=+-@\t\r\n";

  private CsvLine() {}

  /** The line with its end. */
  public static String of(String... cells) {
    return Stream.of(cells).map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return safe.matches("[A-Za-z0-9 :./_-]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
