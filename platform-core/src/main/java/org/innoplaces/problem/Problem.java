package org.innoplaces.problem;

import java.util.Locale;

/**
 * One thing that is wrong with what somebody gave us: what, where, and in words.
 *
 * @param code stable, for programs, for example {@code unknown-field}
 * @param source where in the input; null when the whole input is meant
 * @param message for people; never null
 */
public record Problem(String code, Source source, Message message) {

  /** A problem whose sentence stands in the platform's bundle under {@code problem.<code>}. */
  public static Problem of(String code, Source source, Object... arguments) {
    return new Problem(code, source, Message.of("problem." + code, arguments));
  }

  /** The sentence for a reader of the language. */
  public String text(Locale locale) {
    return message.in(locale);
  }

  @Override
  public String toString() {
    String place = source == null ? "" : source.value() + ": ";
    return place + text(Locale.ENGLISH);
  }
}
