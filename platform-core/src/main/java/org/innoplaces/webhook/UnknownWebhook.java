package org.innoplaces.webhook;

import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** There is no such webhook, or no such delivery. */
public class UnknownWebhook extends NotFound {

  private static final long serialVersionUID = 1L;

  /**
   * Names what was asked for.
   *
   * @param kind {@code webhook} or {@code delivery}
   */
  public UnknownWebhook(String kind, Object id) {
    super(Problem.of("unknown-" + kind, null, String.valueOf(id)));
  }
}
