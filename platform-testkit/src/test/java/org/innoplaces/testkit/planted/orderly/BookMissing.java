package org.innoplaces.testkit.planted.orderly;

import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;

/** A fact that is an exception. */
public class BookMissing extends PlatformException {

  private static final long serialVersionUID = 1L;

  /** The problem names the book. */
  public BookMissing(Problem problem) {
    super(problem);
  }
}
