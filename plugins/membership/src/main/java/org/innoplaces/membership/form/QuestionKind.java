package org.innoplaces.membership.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an answer looks like. */
public enum QuestionKind {
  /** One line. */
  LINE,
  /** Several lines. */
  TEXT,
  /** An e-mail address. */
  EMAIL,
  /** A telephone number; kept as E.164. */
  PHONE,
  /** One of several values. */
  CHOICE,
  /** A box to tick; the answer is {@code yes} or nothing. */
  YES;

  /** As it stands in a form and in bundles, there under {@code kind.}. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that token. */
  public static Optional<QuestionKind> of(String token) {
    return Arrays.stream(values()).filter(kind -> kind.token().equals(token)).findFirst();
  }
}
