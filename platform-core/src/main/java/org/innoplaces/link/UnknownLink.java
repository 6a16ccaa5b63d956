package org.innoplaces.link;

import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** There is no such link, or nobody knows any more what it is for. */
public class UnknownLink extends NotFound {

  private static final long serialVersionUID = 1L;

  /** Tells nothing of what was asked for: it may be nearly a secret. */
  public UnknownLink() {
    super(Problem.of("link-unknown", null));
  }
}
