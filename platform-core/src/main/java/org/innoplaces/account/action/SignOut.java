package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.AccountSession;
import org.innoplaces.account.Secret;

/** Ends sessions. One's own always; those of others with the permission to manage accounts. */
@ApplicationScoped
public class SignOut {

  private final AccountRepository repository;
  private final AccountActions actions;

  /** For CDI proxies. */
  protected SignOut() {
    this(null, null);
  }

  @Inject
  SignOut(AccountRepository repository, AccountActions actions) {
    this.repository = repository;
    this.actions = actions;
  }

  /** Ends this session; nothing happens when it has ended already. */
  @Transactional
  public void here(Secret secret) {
    repository
        .session(secret.digest())
        .map(AccountSession::account)
        .ifPresent(
            account -> {
              repository.endSession(secret.digest());
              actions.done(account.actor(), "account.signed-out", account.subject());
            });
  }

  /** Ends every session of an account. */
  @Transactional
  public Account everywhere(Actor actor, UUID accountId) {
    if (!actor.id().equals("account/" + accountId)) {
      actions.require(actor, "manage", "account");
    }
    Account account = actions.lock(accountId);
    repository.endSessionsOf(accountId);
    actions.done(actor, "account.signed-out-everywhere", account.subject());
    return account;
  }
}
