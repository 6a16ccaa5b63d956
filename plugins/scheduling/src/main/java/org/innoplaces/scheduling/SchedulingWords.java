package org.innoplaces.scheduling;

import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Our sentences in every language that we speak. */
public final class SchedulingWords {

  /** Where they stand. */
  public static final String BUNDLE = "org.innoplaces.scheduling.messages";

  private SchedulingWords() {}

  /** The sentence of that key. */
  public static Message of(String key, Object... arguments) {
    return Message.from(BUNDLE, SchedulingWords.class.getClassLoader(), key, arguments);
  }

  /** What is wrong with a field; its sentence stands under {@code wrong.<code>}. */
  public static Problem wrong(String field, String code, Object... arguments) {
    return new Problem(
        "scheduling-" + code, Source.pointer("/" + field), of("wrong." + code, arguments));
  }
}
