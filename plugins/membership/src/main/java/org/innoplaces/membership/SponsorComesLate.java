package org.innoplaces.membership;

import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;

/** A sponsor confirms when nothing is to be decided any more. */
public class SponsorComesLate extends Conflict {

  private static final long serialVersionUID = 1L;

  /** Tells them. */
  public SponsorComesLate() {
    super(new Problem("membership-sponsor-late", null, MembershipWords.of("wrong.sponsor-late")));
  }
}
