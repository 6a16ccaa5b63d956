package org.innoplaces.contact;

import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Our sentences in every language that we speak. */
public final class ContactWords {

  /** Where they stand. */
  public static final String BUNDLE = "org.innoplaces.contact.messages";

  private ContactWords() {}

  /** The sentence of that key. */
  public static Message of(String key, Object... arguments) {
    return Message.from(BUNDLE, ContactWords.class.getClassLoader(), key, arguments);
  }

  /** What is wrong with a field; its sentence stands under {@code wrong.<code>}. */
  public static Problem wrong(String field, String code, Object... arguments) {
    return new Problem(
        "contact-" + code, Source.pointer("/" + field), of("wrong." + code, arguments));
  }
}
