package org.innoplaces.jsonapi;

import java.util.regex.Pattern;

/** Instants as they stand in addresses. */
public final class InstantText {

  private static final Pattern OFFSET_AFTER_SPACE = Pattern.compile(".*T.* \\d\\d:?\\d\\d");

  private InstantText() {}

  /**
   * The problem with a text that is no instant: a plus sign that nobody escaped arrives as a space.
   */
  public static String flaw(String text) {
    return OFFSET_AFTER_SPACE.matcher(text).matches() ? "plus-as-space" : "malformed-instant";
  }
}
