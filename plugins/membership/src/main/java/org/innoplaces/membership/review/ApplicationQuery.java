package org.innoplaces.membership.review;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.membership.ApplicationState;

/**
 * Which applications somebody wants to see. Those that nobody of us sees are in none.
 *
 * @param states those that it may be in
 * @param voter the id of an actor who reviews it and has not voted yet
 * @param text stands in the name, the address, the organisation or the answers; empty for any
 * @param first how many are left out before
 * @param most how many there are at most
 */
public record ApplicationQuery(
    Set<ApplicationState> states, Optional<String> voter, String text, int first, int most) {

  /** Leaves out what nobody of us sees. */
  public ApplicationQuery {
    Set<ApplicationState> seen = EnumSet.noneOf(ApplicationState.class);
    seen.addAll(states);
    seen.removeAll(ApplicationState.UNSEEN);
    states = seen;
    text = text.strip();
  }
}
