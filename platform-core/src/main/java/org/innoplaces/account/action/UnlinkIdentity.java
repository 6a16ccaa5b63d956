package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.IdentityRepository;

/**
 * Forgets who the owner of an account is at a provider of sign-ins: the next sign-in finds it by
 * its e-mail address again. Permission {@code manage} on {@code account}, and never for somebody
 * with more permissions.
 */
@ApplicationScoped
public class UnlinkIdentity {

  private final IdentityRepository identities;
  private final AccountActions actions;
  private final GiveNoMore giveNoMore;

  /** For CDI proxies. */
  protected UnlinkIdentity() {
    this(null, null, null);
  }

  @Inject
  UnlinkIdentity(IdentityRepository identities, AccountActions actions, GiveNoMore giveNoMore) {
    this.identities = identities;
    this.actions = actions;
    this.giveNoMore = giveNoMore;
  }

  /** Whether there is anything to forget. The same permission. */
  @Transactional
  public boolean isLinked(Actor actor, UUID accountId) {
    actions.require(actor, "manage", "account");
    return !identities.identitiesOf(accountId).isEmpty();
  }

  /** Forgets it; nothing happens when there is nothing. */
  @Transactional
  public void unlink(Actor actor, UUID accountId) {
    Account account = actions.open(actor, accountId);
    account.roles().forEach(role -> giveNoMore.check(actor, role.grants()));
    if (identities.removeIdentitiesOf(accountId) > 0) {
      actions.done(actor, "account.identity-unlinked", account.subject());
    }
  }
}
