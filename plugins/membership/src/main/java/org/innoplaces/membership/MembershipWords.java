package org.innoplaces.membership;

import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Our sentences in every language that we speak. */
public final class MembershipWords {

  /** Where they stand. */
  public static final String BUNDLE = "org.innoplaces.membership.messages";

  private MembershipWords() {}

  /** The sentence of that key. */
  public static Message of(String key, Object... arguments) {
    return Message.from(BUNDLE, MembershipWords.class.getClassLoader(), key, arguments);
  }

  /** What is wrong as a whole; its sentence stands under {@code wrong.<code>}. */
  public static Problem wrong(String code, Object... arguments) {
    return new Problem("membership-" + code, null, of("wrong." + code, arguments));
  }

  /** What is wrong with a field; its sentence stands under {@code wrong.<code>}. */
  public static Problem wrongField(String field, String code, Object... arguments) {
    return new Problem(
        "membership-" + code, Source.pointer("/" + field), of("wrong." + code, arguments));
  }
}
