package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountDescription;
import org.innoplaces.account.AccountPage;
import org.innoplaces.account.AccountQuery;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.AccountSession;
import org.innoplaces.account.ApiToken;
import org.innoplaces.account.Role;
import org.innoplaces.account.UnknownAccount;

/** Shows accounts, roles and tokens to those who manage them. */
@ApplicationScoped
public class ReadAccounts {

  private static final String READ = "read";

  private final AccountRepository repository;
  private final AccountActions actions;

  /** For CDI proxies. */
  protected ReadAccounts() {
    this(null, null);
  }

  @Inject
  ReadAccounts(AccountRepository repository, AccountActions actions) {
    this.repository = repository;
    this.actions = actions;
  }

  /** All accounts, by name. Permission {@code read} on {@code account}. */
  @Transactional
  public List<Account> accounts(Actor actor) {
    actions.require(actor, READ, "account");
    List<Account> accounts = repository.accounts();
    accounts.forEach(Account::roles);
    return accounts;
  }

  /** Some accounts, by name. Permission {@code read} on {@code account}. */
  @Transactional
  public AccountPage accounts(Actor actor, AccountQuery query) {
    actions.require(actor, READ, "account");
    return new AccountPage(
        repository.find(query).stream().map(AccountDescription::of).toList(),
        repository.count(query));
  }

  /** One account. Permission {@code read} on {@code account}, or one's own. */
  @Transactional
  public Account account(Actor actor, UUID id) {
    requireOwn(actor, id);
    Account account = repository.find(id).orElseThrow(() -> new UnknownAccount("account", id));
    account.roles().forEach(Role::grants);
    return account;
  }

  /** The sessions of an account, the latest first. The same permission. */
  @Transactional
  public List<AccountSession> sessions(Actor actor, UUID id) {
    requireOwn(actor, id);
    return repository.sessionsOf(id);
  }

  /** All roles, by name. Permission {@code read} on {@code role}. */
  @Transactional
  public List<Role> roles(Actor actor) {
    actions.require(actor, READ, "role");
    return repository.roles();
  }

  /** One role. The same permission. */
  @Transactional
  public Role role(Actor actor, String name) {
    actions.require(actor, READ, "role");
    Role role = repository.role(name).orElseThrow(() -> new UnknownAccount("role", name));
    role.grants();
    return role;
  }

  /** All tokens that were not withdrawn. Permission {@code read} on {@code token}. */
  @Transactional
  public List<ApiToken> tokens(Actor actor) {
    actions.require(actor, READ, "token");
    return repository.tokens();
  }

  /** One token that was not withdrawn. The same permission. */
  @Transactional
  public ApiToken token(Actor actor, UUID id) {
    actions.require(actor, READ, "token");
    ApiToken token =
        repository
            .token(id)
            .filter(known -> known.revokedAt().isEmpty())
            .orElseThrow(() -> new UnknownAccount("token", id));
    token.scope();
    return token;
  }

  private void requireOwn(Actor actor, UUID id) {
    if (!actor.id().equals("account/" + id)) {
      actions.require(actor, READ, "account");
    }
  }
}
