package org.innoplaces.mail;

import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** No plugin that takes part has such a mail, or the site does not offer the language. */
public class UnknownTemplate extends NotFound {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public UnknownTemplate(String id) {
    super(Problem.of("unknown-template", null, id));
  }
}
