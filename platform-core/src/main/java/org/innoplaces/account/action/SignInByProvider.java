package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.account.Browser;
import org.innoplaces.account.ProviderIdentity;
import org.innoplaces.account.Secret;
import org.innoplaces.account.SignInRefused;

/**
 * Lets a person in for whom a provider of sign-ins vouches. It ends in a session as every other
 * sign-in does; nothing of the provider is kept but who the person is there.
 */
@ApplicationScoped
public class SignInByProvider {

  private final AdmitByProvider admit;
  private final CountFailures failures;

  /** For CDI proxies. */
  protected SignInByProvider() {
    this(null, null);
  }

  @Inject
  SignInByProvider(AdmitByProvider admit, CountFailures failures) {
    this.admit = admit;
    this.failures = failures;
  }

  /**
   * Takes what the provider answered; its signature, audience and age were checked before.
   *
   * @param attempt which attempt it answers; an attempt is answered once
   * @return the secret of the session; empty when the code of our second factor is needed, for
   *     which {@link #finish} waits ten minutes
   * @throws SignInRefused when there is no account for them, or the attempt was answered before
   */
  public Optional<Secret> signIn(ProviderIdentity person, Secret attempt, Browser browser) {
    return admit.take(person, attempt, browser);
  }

  /**
   * Takes the code of the second factor; guesses count as they do after a password.
   *
   * @throws SignInRefused when it is wrong, or nobody waits for it
   */
  public Secret finish(Secret attempt, String code, Browser browser) {
    String email = admit.waiting(attempt).email();
    UUID counted = failures.begin(email, browser.address());
    Secret secret = admit.finish(attempt, code, browser);
    failures.forgive(email, counted);
    return secret;
  }
}
