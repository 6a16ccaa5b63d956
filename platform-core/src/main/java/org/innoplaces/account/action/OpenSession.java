package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.AccountSession;
import org.innoplaces.account.Browser;
import org.innoplaces.account.Secret;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;

/** The end of a sign-in: the second factor, then a session with a secret that nobody had before. */
@ApplicationScoped
class OpenSession {

  private final AccountRepository repository;
  private final AccountActions actions;

  protected OpenSession() {
    this(null, null);
  }

  @Inject
  OpenSession(AccountRepository repository, AccountActions actions) {
    this.repository = repository;
    this.actions = actions;
  }

  /**
   * Opens it.
   *
   * @throws SignInRefused when the code is missing or wrong
   */
  @Transactional
  public Secret open(UUID accountId, String code, Browser browser) {
    Account account = actions.lock(accountId);
    Instant now = actions.now();
    account.secondFactor().ifPresent(factor -> check(account, factor, code, now));
    return begin(account, browser, now);
  }

  /** Opens it for somebody of whom no code is asked. */
  @Transactional
  public Secret openWithoutCode(UUID accountId, Browser browser) {
    return begin(actions.lock(accountId), browser, actions.now());
  }

  private Secret begin(Account account, Browser browser, Instant now) {
    repository.forgetBefore(now.minus(AccountSession.LONGEST_REST));
    Secret secret = Secret.random("");
    repository.add(new AccountSession(secret, account, browser, now));
    actions.done(account.actor(), "account.signed-in", account.subject());
    return secret;
  }

  private static void check(Account account, String factor, String code, Instant now) {
    if (code.isBlank()) {
      throw new SignInRefused(Reason.CODE_NEEDED);
    }
    if (!SecondFactor.accept(account, factor, code, now)) {
      throw new SignInRefused(Reason.CODE_WRONG);
    }
  }
}
