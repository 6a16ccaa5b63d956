package org.innoplaces.content.release;

import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** There is no such release. */
public class UnknownRelease extends NotFound {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public UnknownRelease(Object release) {
    super(Problem.of("unknown-release", null, release.toString()));
  }
}
