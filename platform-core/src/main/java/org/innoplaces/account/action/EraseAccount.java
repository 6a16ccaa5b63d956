package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.IdentityRepository;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;

/**
 * Makes an account nobody's, as a part of erasing a person, whose permission is checked there. What
 * was written with it stays, by an author without a name.
 */
@ApplicationScoped
public class EraseAccount {

  private final AccountRepository repository;
  private final IdentityRepository identities;
  private final AccountActions actions;

  /** For CDI proxies. */
  protected EraseAccount() {
    this(null, null, null);
  }

  @Inject
  EraseAccount(
      AccountRepository repository, IdentityRepository identities, AccountActions actions) {
    this.repository = repository;
    this.identities = identities;
    this.actions = actions;
  }

  /**
   * Erases it.
   *
   * @throws Conflict when nobody would be left who may do everything
   */
  @Transactional
  public void erase(UUID id) {
    Account account = actions.lock(id);
    if (account.isAdministrator() && !repository.hasOtherAdministrator(id)) {
      throw new Conflict(Problem.of("last-administrator", null, account.name()));
    }
    repository.endSessionsOf(id);
    repository.removeLinksOf(id);
    identities.removeIdentitiesOf(id);
    repository.tokensOf(id).forEach(token -> token.erase(actions.now()));
    account.erase(actions.now());
  }
}
