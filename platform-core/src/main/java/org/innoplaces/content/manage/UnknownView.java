package org.innoplaces.content.manage;

import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** There is no saved view with the id, or not for this reader. */
public class UnknownView extends NotFound {

  private static final long serialVersionUID = 1L;

  /** Names the id. */
  public UnknownView(Object id) {
    super(Problem.of("unknown-view", null, id));
  }
}
