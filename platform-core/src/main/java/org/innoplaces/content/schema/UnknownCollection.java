package org.innoplaces.content.schema;

import java.util.Collection;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** No content type has entries under that name; perhaps its plugin is away. */
public class UnknownCollection extends NotFound {

  private static final long serialVersionUID = 1L;

  private static final String CODE = "unknown-collection";

  /** Names what was asked for, and those that are there. */
  public UnknownCollection(String name, Collection<String> known) {
    super(problem(null, name, known));
  }

  /** The same as a problem of a value; a list of none is not told. */
  public static Problem problem(Source source, String name, Collection<String> known) {
    Message message =
        known.isEmpty()
            ? Message.of("problem." + CODE + ".none", name)
            : Message.of("problem." + CODE, name, String.join(", ", known));
    return new Problem(CODE, source, message);
  }
}
