package org.innoplaces.account;

import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** There is no such account, role, token or link. */
public class UnknownAccount extends NotFound {

  private static final long serialVersionUID = 1L;

  /**
   * Names what was asked for.
   *
   * @param kind {@code account}, {@code role}, {@code token} or {@code link}
   */
  public UnknownAccount(String kind, Object id) {
    super(Problem.of("unknown-" + kind, null, id));
  }
}
