package org.innoplaces.problem;

import java.util.List;

/** The request is sound but what it would change is in another state. Over HTTP a 409. */
public class Conflict extends PlatformException {

  private static final long serialVersionUID = 1L;

  /** All reasons, at least one. */
  public Conflict(List<Problem> problems) {
    super(problems);
  }

  /** A conflict for one reason. */
  public Conflict(Problem problem) {
    super(problem);
  }
}
