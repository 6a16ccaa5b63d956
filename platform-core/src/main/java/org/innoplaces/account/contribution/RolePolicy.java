package org.innoplaces.account.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.extension.AccessPolicy;
import org.innoplaces.account.action.ReadGrants;

/** Grants what roles and tokens give. */
@ApplicationScoped
class RolePolicy implements AccessPolicy {

  private final ReadGrants grants;

  protected RolePolicy() {
    this(null);
  }

  @Inject
  RolePolicy(ReadGrants grants) {
    this.grants = grants;
  }

  @Override
  public boolean grants(Actor actor, Permission permission) {
    return grants.allow(actor, permission);
  }
}
