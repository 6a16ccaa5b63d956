package org.innoplaces.problem;

import java.util.List;

/** Somebody else was faster: the request starts from what is no longer so. Over HTTP a 412. */
public class OutOfDate extends Conflict {

  private static final long serialVersionUID = 1L;

  /** All reasons, at least one. */
  public OutOfDate(List<Problem> problems) {
    super(problems);
  }
}
