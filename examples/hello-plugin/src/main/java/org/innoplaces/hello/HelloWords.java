package org.innoplaces.hello;

import org.innoplaces.problem.Message;

/** Our sentences in every language that we speak. */
public final class HelloWords {

  /** Where they stand. */
  public static final String BUNDLE = "org.innoplaces.hello.messages";

  private HelloWords() {}

  /** The sentence of that key. */
  public static Message of(String key, Object... arguments) {
    return Message.from(BUNDLE, HelloWords.class.getClassLoader(), key, arguments);
  }
}
