package org.innoplaces.http;

import org.innoplaces.problem.PreconditionMissing;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.problem.Stamp;

/** What a request says in If-Match that it starts from. */
public final class StampHeader {

  private static final String NAME = "If-Match";

  private StampHeader() {}

  /**
   * The stamp; whatever else stands there matches nothing.
   *
   * @param header the value; may be null
   * @throws PreconditionMissing when there is none
   */
  public static Stamp required(String header) {
    if (header == null || header.isBlank() || header.strip().equals("*")) {
      throw new PreconditionMissing(Problem.of("precondition-missing", Source.header(NAME)));
    }
    return new Stamp(header.strip().replaceAll("^\"(.*)\"$", "$1"));
  }
}
