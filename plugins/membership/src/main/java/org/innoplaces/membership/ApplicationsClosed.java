package org.innoplaces.membership;

import org.innoplaces.problem.Conflict;

/** No applications are taken now. Over HTTP a 409. */
public class ApplicationsClosed extends Conflict {

  private static final long serialVersionUID = 1L;

  /** Says so. */
  public ApplicationsClosed() {
    super(MembershipWords.wrong("closed"));
  }
}
