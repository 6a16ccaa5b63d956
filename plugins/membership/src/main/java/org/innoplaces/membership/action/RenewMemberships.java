package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Asks members whether they stay before their year ends, once more when it has ended, and ends what
 * nobody confirmed in the time of grace. For a job; run twice, it does nothing twice.
 */
@ApplicationScoped
public class RenewMemberships {

  private final RenewMembership one;

  /** For CDI proxies. */
  protected RenewMemberships() {
    this(null);
  }

  @Inject
  RenewMemberships(RenewMembership one) {
    this.one = one;
  }

  /** Does what is due, each member in a transaction of their own. */
  public void run() {
    for (UUID account : one.accounts()) {
      one.keep(account);
    }
  }
}
