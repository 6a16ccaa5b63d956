package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;

/** Sets up the second factor of one's own account, and takes it away. */
@ApplicationScoped
public class ChangeSecondFactor {

  private final AccountActions actions;
  private final HashPasswords passwords;
  private final GiveNoMore giveNoMore;

  /** For CDI proxies. */
  protected ChangeSecondFactor() {
    this(null, null, null);
  }

  @Inject
  ChangeSecondFactor(AccountActions actions, HashPasswords passwords, GiveNoMore giveNoMore) {
    this.actions = actions;
    this.passwords = passwords;
    this.giveNoMore = giveNoMore;
  }

  /**
   * The secret for the app, a new one unless one waits to be confirmed.
   *
   * @return in Base32
   * @throws Conflict when there is a confirmed one already
   */
  @Transactional
  public String offer(UUID accountId) {
    Account account = actions.lock(accountId);
    if (account.secondFactor().isPresent()) {
      throw new Conflict(Problem.of("second-factor-there", null));
    }
    if (account.offeredSecondFactor().isEmpty()) {
      account.offerSecondFactor(SecondFactor.newSecret());
    }
    return account.offeredSecondFactor().orElseThrow();
  }

  /**
   * Confirms it by a code of the app.
   *
   * @throws SignInRefused when the code is wrong
   */
  @Transactional
  public void confirm(UUID accountId, String code) {
    Account account = actions.lock(accountId);
    String secret =
        account
            .offeredSecondFactor()
            .orElseThrow(() -> new Conflict(Problem.of("second-factor-there", null)));
    if (!SecondFactor.accept(account, secret, code, actions.now())) {
      throw new SignInRefused(Reason.CODE_WRONG);
    }
    account.confirmSecondFactor(actions.now());
    actions.done(account.actor(), "account.second-factor-set", account.subject());
  }

  /**
   * Takes away one's own.
   *
   * @throws Conflict when a role asks for it
   * @throws SignInRefused when the password is wrong
   */
  @Transactional
  public void drop(UUID accountId, String password) {
    Account account = actions.lock(accountId);
    if (!passwords.matches(password, account.passwordHash())) {
      throw new SignInRefused(Reason.CURRENT_WRONG);
    }
    if (account.requiresSecondFactor()) {
      throw new Conflict(Problem.of("second-factor-required", null));
    }
    account.dropSecondFactor();
    actions.done(account.actor(), "account.second-factor-dropped", account.subject());
  }

  /** Takes away that of somebody who lost it. Permission {@code manage} on {@code account}. */
  @Transactional
  public Account dropOf(Actor actor, UUID accountId) {
    Account account = actions.open(actor, accountId);
    account.roles().forEach(role -> giveNoMore.check(actor, role.grants()));
    account.dropSecondFactor();
    actions.done(actor, "account.second-factor-dropped", account.subject());
    return account;
  }
}
