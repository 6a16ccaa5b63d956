package org.innoplaces.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.extension.AccessPolicy;
import org.innoplaces.plugin.Contributions;

/** The first line of every action: may this actor do this? */
@ApplicationScoped
public class CheckAccess {

  private final Contributions<AccessPolicy> policies;

  /** For CDI proxies. */
  protected CheckAccess() {
    this.policies = null;
  }

  /** The policies of core and plugins. */
  @Inject
  public CheckAccess(@Any Instance<AccessPolicy> policies) {
    this.policies = Contributions.of(policies);
  }

  /**
   * Lets the platform itself through and asks the policies for everybody else.
   *
   * @throws AccessDenied when nobody grants it
   */
  public void require(Actor actor, Permission permission) {
    if (!allows(actor, permission)) {
      throw new AccessDenied(permission);
    }
  }

  /** The same question without the exception, for screens that hide what one cannot do. */
  public boolean allows(Actor actor, Permission permission) {
    return Actor.SYSTEM.equals(actor)
        || policies.collect(policy -> policy.grants(actor, permission)).contains(true);
  }
}
