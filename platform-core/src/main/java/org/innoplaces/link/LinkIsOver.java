package org.innoplaces.link;

import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;

/** The link was used already, or was not used in time. Over HTTP a 409. */
public class LinkIsOver extends Conflict {

  private static final long serialVersionUID = 1L;

  /** Says which of the two. */
  public LinkIsOver(DeedLink.State state) {
    super(Problem.of(state == DeedLink.State.DONE ? "link-done" : "link-over", null));
  }
}
