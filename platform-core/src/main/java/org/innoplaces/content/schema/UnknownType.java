package org.innoplaces.content.schema;

import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** No content type of that name or collection is there; perhaps its plugin is away. */
public class UnknownType extends NotFound {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for and what there is. */
  UnknownType(String name, String known) {
    super(Problem.of("unknown-type", null, name, known));
  }
}
