package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.Browser;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.account.Secret;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;

/**
 * Lets a person in who knows the password, and the code of the second factor where there is one.
 *
 * <p>Opens no transaction around the slow hash; its parts have transactions of their own.
 */
@ApplicationScoped
public class SignIn {

  private final AccountRepository repository;
  private final HashPasswords passwords;
  private final CountFailures failures;
  private final OpenSession sessions;

  /** For CDI proxies. */
  protected SignIn() {
    this(null, null, null, null);
  }

  @Inject
  SignIn(
      AccountRepository repository,
      HashPasswords passwords,
      CountFailures failures,
      OpenSession sessions) {
    this.repository = repository;
    this.passwords = passwords;
    this.failures = failures;
    this.sessions = sessions;
  }

  /**
   * What somebody typed.
   *
   * @param code of the second factor; may be empty
   */
  public record Attempt(String email, String password, String code) {

    @Override
    public String toString() {
      return "Attempt of " + email;
    }
  }

  /**
   * Starts a session.
   *
   * @return the secret that the browser keeps
   * @throws SignInRefused for any reason; unknown accounts cannot be told from wrong passwords, not
   *     even by the time it takes
   */
  public Secret signIn(Attempt attempt, Browser browser) {
    String email = EmailAddress.tidy(attempt.email());
    UUID counted = failures.begin(email, browser.address());
    Optional<Account> account =
        repository.findByEmail(email).filter(known -> known.disabledAt().isEmpty());
    boolean right = passwords.matches(attempt.password(), account.flatMap(Account::passwordHash));
    if (!right) {
      throw new SignInRefused(Reason.WRONG);
    }
    Secret secret = sessions.open(account.orElseThrow().id(), attempt.code(), browser);
    failures.forgive(email, counted);
    return secret;
  }
}
