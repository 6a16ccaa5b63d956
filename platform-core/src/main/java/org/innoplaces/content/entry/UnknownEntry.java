package org.innoplaces.content.entry;

import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** There is no such entry, or not in a state in which this can be done. */
public class UnknownEntry extends NotFound {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for: an id or a slug. */
  public UnknownEntry(Object entry) {
    super(Problem.of("unknown-entry", null, entry.toString()));
  }
}
