package org.innoplaces.account.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.ApiToken;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.account.Grant;
import org.innoplaces.account.OneTimeLink.Purpose;
import org.innoplaces.account.Role;
import org.innoplaces.account.Secret;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Makes sure at the start of an instance that somebody can administer it: the account and the token
 * of the operator's settings, or else a one-time link for the console.
 */
@ApplicationScoped
public class SetUpAdministrator {

  private static final String SETTINGS_TOKEN = "INNOPLACES_ADMIN_TOKEN";
  private static final String SETTINGS_PASSWORD = "INNOPLACES_ADMIN_PASSWORD";
  private static final String NOBODY_YET = "administrator@localhost";
  private static final int SHORTEST_TOKEN = 32;

  private final AccountRepository repository;
  private final ChangeAccount accounts;
  private final IssueLink links;
  private final HashPasswords passwords;
  private final AccountActions actions;
  private final AccountSettings settings;

  /** For CDI proxies. */
  protected SetUpAdministrator() {
    this.repository = null;
    this.accounts = null;
    this.links = null;
    this.passwords = null;
    this.actions = null;
    this.settings = null;
  }

  @Inject
  SetUpAdministrator(
      AccountRepository repository,
      ChangeAccount accounts,
      IssueLink links,
      HashPasswords passwords,
      AccountActions actions,
      AccountSettings settings) {
    this.repository = repository;
    this.accounts = accounts;
    this.links = links;
    this.passwords = passwords;
    this.actions = actions;
    this.settings = settings;
  }

  /**
   * Does it.
   *
   * @return the secret of a link by which the first administrator is to be set up; empty when there
   *     is one who can sign in
   * @throws InvalidInput when a setting cannot be taken
   */
  @Transactional
  public Optional<Secret> run() {
    settings.email().ifPresent(this::prepare);
    settings.token().ifPresent(SetUpAdministrator::checkToken);
    boolean needed = !repository.hasAdministratorWithPassword();
    Account administrator = needed ? nobodyYet() : repository.anyAdministrator();
    replaceToken(administrator);
    return needed
        ? Optional.of(links.issue(Actor.SYSTEM, administrator.id(), Purpose.SETUP))
        : Optional.empty();
  }

  private void prepare(String email) {
    Account account =
        repository
            .findByEmail(EmailAddress.of(email).value())
            .map(this::lifted)
            .orElseGet(() -> create(email, email.replaceAll("@.*", "")));
    settings
        .password()
        .filter(password -> account.passwordHash().isEmpty())
        .ifPresent(
            password -> {
              PasswordRule.check(password, account, Source.parameter(SETTINGS_PASSWORD));
              account.choosePassword(passwords.hash(password));
            });
  }

  private Account nobodyYet() {
    return settings
        .email()
        .flatMap(email -> repository.findByEmail(EmailAddress.tidy(email)))
        .or(() -> repository.findByEmail(NOBODY_YET))
        .map(this::lifted)
        .orElseGet(() -> create(NOBODY_YET, "Administrator"));
  }

  /** The operator of the machine may always let somebody administer. */
  private Account lifted(Account account) {
    boolean everything =
        account.roles().stream().anyMatch(role -> role.grants().contains(Grant.EVERYTHING));
    if (!everything) {
      Set<Role> roles = new HashSet<>(account.roles());
      roles.add(repository.role(ChangeRole.ADMINISTRATOR).orElseThrow());
      account.give(roles);
      actions.done(Actor.SYSTEM, "account.changed", account.subject());
    }
    return account;
  }

  private Account create(String email, String name) {
    return accounts.create(
        Actor.SYSTEM,
        new ChangeAccount.Wanted(email, name, "fr", Set.of(ChangeRole.ADMINISTRATOR)));
  }

  private static void checkToken(String token) {
    if (token.length() < SHORTEST_TOKEN) {
      throw new InvalidInput(
          Problem.of("short-token", Source.parameter(SETTINGS_TOKEN), SHORTEST_TOKEN));
    }
  }

  /** The token of the settings is good as long as it stands there. */
  private void replaceToken(Account owner) {
    Optional<Secret> wanted = settings.token().map(Secret::new);
    Optional<ApiToken> known = wanted.flatMap(secret -> repository.tokenByDigest(secret.digest()));
    repository.tokens().stream()
        .filter(token -> token.name().equals(SETTINGS_TOKEN) && token.revokedAt().isEmpty())
        .filter(token -> known.isEmpty() || !known.get().id().equals(token.id()))
        .forEach(token -> token.revoke(actions.now()));
    if (known.isPresent()) {
      reinstate(known.get(), owner);
    } else {
      wanted.ifPresent(secret -> issue(settingsToken(owner, secret)));
    }
  }

  /** It was withdrawn while another one, or none, stood in the settings. */
  private void reinstate(ApiToken token, Account owner) {
    if (!token.isGoodAt(actions.now())) {
      token.reinstate(owner);
      actions.done(Actor.SYSTEM, "token.issued", token.subject());
    }
  }

  private void issue(ApiToken token) {
    repository.add(token);
    actions.done(Actor.SYSTEM, "token.issued", token.subject());
  }

  private ApiToken settingsToken(Account owner, Secret secret) {
    ApiToken.Order order =
        new ApiToken.Order(SETTINGS_TOKEN, Set.of(Grant.EVERYTHING), Optional.empty());
    return new ApiToken(UuidCreator.getTimeOrderedEpoch(), owner, order, secret, actions.now());
  }
}
