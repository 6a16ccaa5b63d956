package org.innoplaces.problem;

import java.util.List;

/** What was given cannot be taken; every problem names its place. Over HTTP a 400 or 422. */
public class InvalidInput extends PlatformException {

  private static final long serialVersionUID = 1L;

  /** All problems of one input, at least one. */
  public InvalidInput(List<Problem> problems) {
    super(problems);
  }

  /** An input with one problem. */
  public InvalidInput(Problem problem) {
    super(problem);
  }
}
