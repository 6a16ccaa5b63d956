package org.innoplaces.membership;

import org.innoplaces.problem.Conflict;

/** Another application of the address is with us. Over HTTP a 409. */
public class AlreadyApplied extends Conflict {

  private static final long serialVersionUID = 1L;

  /** Says where it is found. */
  public AlreadyApplied() {
    super(MembershipWords.wrong("already"));
  }
}
