package org.innoplaces.jsonapi;

import jakarta.json.JsonException;
import org.innoplaces.json.JsonFlaw;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;

/** What is wrong with a body that is no JSON object in UTF-8: one code, and a sentence for each. */
public final class Unreadable {

  private static final String CODE = "unreadable-json";

  private Unreadable() {}

  /** Bytes that are no UTF-8. */
  public static Problem text() {
    return new Problem(CODE, null, Message.of("problem.not-utf-8"));
  }

  /** Text that is no JSON object. */
  public static Problem json(JsonException refusal) {
    JsonFlaw flaw = JsonFlaw.of(refusal);
    return new Problem(
        CODE, null, Message.of("problem." + flaw.code(), flaw.arguments().toArray()));
  }
}
