package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.account.Grant;

/** Nobody gives what they do not have: no role lifts itself. */
@ApplicationScoped
class GiveNoMore {

  private final ReadGrants grants;

  protected GiveNoMore() {
    this(null);
  }

  @Inject
  GiveNoMore(ReadGrants grants) {
    this.grants = grants;
  }

  /**
   * Makes sure that the actor has everything that is given.
   *
   * @throws AccessDenied naming the first that is missing
   */
  void check(Actor actor, Collection<Grant> given) {
    if (Actor.SYSTEM.equals(actor)) {
      return;
    }
    List<Grant> mine = grants.of(actor);
    given.stream()
        .filter(grant -> mine.stream().noneMatch(own -> own.covers(grant)))
        .findFirst()
        .ifPresent(
            missing -> {
              throw new AccessDenied(new Permission(missing.action(), missing.type()));
            });
  }
}
