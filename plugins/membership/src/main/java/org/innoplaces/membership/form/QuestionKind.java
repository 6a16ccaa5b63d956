package org.innoplaces.membership.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.problem.Message;

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

  /** As it stands in a form and in bundles. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For people. */
  public Message label() {
    return MembershipWords.of("kind." + token());
  }

  /** The kind of that token. */
  public static Optional<QuestionKind> of(String token) {
    return Arrays.stream(values()).filter(kind -> kind.token().equals(token)).findFirst();
  }
}
