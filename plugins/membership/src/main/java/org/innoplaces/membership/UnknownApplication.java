package org.innoplaces.membership;

import org.innoplaces.problem.NotFound;

/** There is no such application, or not any more. */
public class UnknownApplication extends NotFound {

  private static final long serialVersionUID = 1L;

  /** Names nothing: what was asked for may be nearly a secret. */
  public UnknownApplication() {
    super(MembershipWords.wrong("unknown"));
  }
}
