package org.innoplaces.membership.review;

import java.util.Map;
import java.util.Optional;
import org.innoplaces.membership.Application;

/**
 * How many places are free in a cycle.
 *
 * @param all empty when they are not counted as a whole
 * @param question the name of the question whose answer says to which college one belongs; empty
 *     text when colleges are not counted
 * @param colleges by the answer; one that is missing is not counted
 */
public record PlacesLeft(Optional<Long> all, String question, Map<String, Long> colleges) {

  /** Keeps a copy. */
  public PlacesLeft {
    colleges = Map.copyOf(colleges);
  }

  /** How many are free for the college of an application; empty when that is not counted. */
  public Optional<Long> of(Application application) {
    return Optional.ofNullable(colleges.get(application.answers().of(question)));
  }

  /** Whether there is one for it, as a whole and in its college. */
  public boolean isFree(Application application) {
    return all.filter(free -> free < 1).isEmpty()
        && of(application).filter(free -> free < 1).isEmpty();
  }
}
