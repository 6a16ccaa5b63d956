package org.innoplaces.content.schema;

import org.innoplaces.problem.Message;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;

/** A text that is no value of a kind; the message says what is expected. */
public class MalformedValue extends PlatformException {

  private static final long serialVersionUID = 1L;

  /** What is expected instead, as a sentence to the person who typed it. */
  public MalformedValue(Message expected) {
    super(new Problem("malformed-value", null, expected));
  }

  /** What is expected instead; never null. */
  public Message expected() {
    return problems().get(0).message();
  }
}
