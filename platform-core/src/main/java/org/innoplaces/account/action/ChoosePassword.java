package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.account.OneTimeLink;
import org.innoplaces.account.OneTimeLink.Purpose;
import org.innoplaces.account.Secret;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;
import org.innoplaces.account.UnknownAccount;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** A person chooses a password: by a one-time link, or knowing the one so far. */
@ApplicationScoped
public class ChoosePassword {

  private final AccountRepository repository;
  private final AccountActions actions;
  private final HashPasswords passwords;

  /** For CDI proxies. */
  protected ChoosePassword() {
    this(null, null, null);
  }

  @Inject
  ChoosePassword(AccountRepository repository, AccountActions actions, HashPasswords passwords) {
    this.repository = repository;
    this.actions = actions;
    this.passwords = passwords;
  }

  /**
   * What a link is for, to show it; changes nothing.
   *
   * @throws UnknownAccount when there is no such link, or it is used up
   */
  @Transactional
  public OneTimeLink look(Secret secret) {
    return repository
        .link(secret.digest())
        .filter(link -> link.isGoodAt(actions.now()))
        .orElseThrow(() -> new UnknownAccount("link", ""));
  }

  /**
   * Chooses a password by a link, which is used up by that; every session of the account ends.
   *
   * @param person the name and address that the first administrator gives; empty for others
   * @throws InvalidInput when something is not good enough, with everything that is not; the link
   *     stays good
   */
  @Transactional
  public Account byLink(Secret secret, String password, Optional<Person> person) {
    OneTimeLink link =
        repository
            .lockLink(secret.digest())
            .filter(known -> known.isGoodAt(actions.now()))
            .orElseThrow(() -> new UnknownAccount("link", ""));
    Account account = actions.lock(link.account().id());
    Optional<Person> described = person.filter(told -> link.purpose() == Purpose.SETUP);
    described.ifPresent(told -> check(told, password));
    described.ifPresent(
        told -> account.describe(EmailAddress.of(told.email()), told.name(), told.locale()));
    PasswordRule.check(password, account);
    link.use(actions.now());
    choose(account, password);
    return account;
  }

  /** Everything that is wrong is told at once. */
  private static void check(Person person, String password) {
    String email = EmailAddress.tidy(person.email());
    List<Problem> problems = new ArrayList<>();
    ChangeAccount.nameFlaw(person.name()).ifPresent(problems::add);
    if (EmailAddress.read(email).isEmpty()) {
      problems.add(EmailAddress.refused(email));
    }
    PasswordRule.flaw(password, email, person.name(), Source.pointer("/password"))
        .ifPresent(problems::add);
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  /** Who sets an instance up. */
  public record Person(String email, String name, String locale) {}

  /**
   * Chooses another password; every session of the account ends, this one too.
   *
   * @throws SignInRefused when the one so far is wrong
   * @throws InvalidInput when the new one is not good enough
   */
  @Transactional
  public void again(UUID accountId, String current, String password) {
    Account account = actions.lock(accountId);
    if (!passwords.matches(current, account.passwordHash())) {
      throw new SignInRefused(Reason.CURRENT_WRONG);
    }
    PasswordRule.check(password, account);
    choose(account, password);
  }

  private void choose(Account account, String password) {
    account.choosePassword(passwords.hash(password));
    repository.endSessionsOf(account.id());
    repository.removeLinksOf(account.id());
    actions.done(account.actor(), "account.password-chosen", account.subject());
  }
}
