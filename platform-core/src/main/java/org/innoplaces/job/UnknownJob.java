package org.innoplaces.job;

import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** There is no job of that name. */
public class UnknownJob extends NotFound {

  private static final long serialVersionUID = 1L;

  /** Names it. */
  public UnknownJob(String name) {
    super(Problem.of("unknown-job", null, name));
  }
}
