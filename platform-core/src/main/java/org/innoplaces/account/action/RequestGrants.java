package org.innoplaces.account.action;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.innoplaces.access.Actor;

/** Remembers for one request what was given to whom, so that a screen asks the tables once. */
@RequestScoped
class RequestGrants {

  private final Map<String, GivenGrants> known = new HashMap<>();

  GivenGrants given(Actor actor, Function<Actor, GivenGrants> read) {
    GivenGrants found = known.get(actor.id());
    if (found == null) {
      found = read.apply(actor);
      known.put(actor.id(), found);
    }
    return found;
  }
}
