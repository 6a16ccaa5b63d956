package org.innoplaces.account.action;

import java.util.List;
import java.util.Optional;
import org.innoplaces.access.Permission;
import org.innoplaces.account.Grant;

/**
 * What was given to an actor.
 *
 * @param roles by the roles of the account
 * @param scope of a token; empty for a person
 */
record GivenGrants(List<Grant> roles, Optional<List<Grant>> scope) {

  static final GivenGrants NOTHING = new GivenGrants(List.of(), Optional.empty());

  /** A token may what both its scope and its owner's roles give. */
  boolean gives(Permission permission) {
    return gives(roles, permission) && (scope.isEmpty() || gives(scope.orElseThrow(), permission));
  }

  private static boolean gives(List<Grant> grants, Permission permission) {
    return grants.stream().anyMatch(grant -> grant.gives(permission));
  }
}
