package org.innoplaces.membership;

import org.innoplaces.problem.Conflict;

/** That cannot be made of an application in its state. Over HTTP a 409. */
public class WrongMove extends Conflict {

  private static final long serialVersionUID = 1L;

  /** Names both; the state is null for one that is just begun. */
  public WrongMove(Move move, ApplicationState state) {
    super(
        MembershipWords.wrong("move", move.label(), state == null ? (Object) "–" : state.label()));
  }
}
