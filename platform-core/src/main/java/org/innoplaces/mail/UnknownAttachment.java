package org.innoplaces.mail;

import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** A mail has no file at that place. */
public class UnknownAttachment extends NotFound {

  private static final long serialVersionUID = 1L;

  /** Names the place as it was asked for. */
  public UnknownAttachment(String place) {
    super(Problem.of("unknown-attachment", null, place));
  }
}
