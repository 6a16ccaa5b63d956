package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.innoplaces.account.Account;
import org.innoplaces.account.Browser;
import org.innoplaces.account.IdentityRepository;
import org.innoplaces.account.ProviderIdentity;
import org.innoplaces.account.ProviderSignIn;
import org.innoplaces.account.Secret;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;

/** The steps of a sign-in through a provider that are all or nothing. */
@ApplicationScoped
class AdmitByProvider {

  private static final Duration KEPT = Duration.ofDays(1);

  private final IdentityRepository identities;
  private final FindByIdentity find;
  private final OpenSession sessions;
  private final AccountActions actions;
  private final AdmissionSettings settings;

  protected AdmitByProvider() {
    this(null, null, null, null, null);
  }

  @Inject
  AdmitByProvider(
      IdentityRepository identities,
      FindByIdentity find,
      OpenSession sessions,
      AccountActions actions,
      AdmissionSettings settings) {
    this.identities = identities;
    this.find = find;
    this.sessions = sessions;
    this.actions = actions;
    this.settings = settings;
  }

  /** Takes an answer of the provider; empty when the code of the second factor is needed. */
  @Transactional
  public Optional<Secret> take(ProviderIdentity person, Secret attempt, Browser browser) {
    Instant now = actions.now();
    if (identities.lockSignIn(attempt.digest()).isPresent()) {
      throw new SignInRefused(Reason.USED);
    }
    Account account = find.find(person);
    identities.forgetSignInsBefore(now.minus(KEPT));
    ProviderSignIn answer = new ProviderSignIn(attempt, account, now);
    identities.add(answer);
    if (account.secondFactor().isPresent() && !settings.secondFactorTrusted()) {
      return Optional.empty();
    }
    answer.finish(now);
    return Optional.of(sessions.openWithoutCode(account.id(), browser));
  }

  /** Whose code is waited for. */
  @Transactional
  public Account waiting(Secret attempt) {
    return open(attempt).account();
  }

  /** Opens the session when the code is right. */
  @Transactional
  public Secret finish(Secret attempt, String code, Browser browser) {
    ProviderSignIn answer = open(attempt);
    Secret secret = sessions.open(answer.account().id(), code, browser);
    answer.finish(actions.now());
    return secret;
  }

  private ProviderSignIn open(Secret attempt) {
    return identities
        .lockSignIn(attempt.digest())
        .filter(answer -> answer.isOpenAt(actions.now()))
        .filter(answer -> answer.account().disabledAt().isEmpty())
        .orElseThrow(() -> new SignInRefused(Reason.STRANGE));
  }
}
