package org.innoplaces.mail;

import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** There is no such mail. */
public class UnknownMail extends NotFound {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public UnknownMail(Object id) {
    super(Problem.of("unknown-mail", null, String.valueOf(id)));
  }
}
