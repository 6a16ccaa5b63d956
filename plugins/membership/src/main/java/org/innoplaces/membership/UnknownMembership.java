package org.innoplaces.membership;

import org.innoplaces.problem.NotFound;

/** Somebody belongs to us no longer. */
public class UnknownMembership extends NotFound {

  private static final long serialVersionUID = 1L;

  /** Says how to come back. */
  public UnknownMembership() {
    super(MembershipWords.wrong("no-member"));
  }
}
