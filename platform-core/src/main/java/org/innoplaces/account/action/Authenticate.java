package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.ApiToken;
import org.innoplaces.account.Secret;

/** Finds out who comes with a request, by the secret of a session or of a token. */
@ApplicationScoped
public class Authenticate {

  private final AccountRepository repository;
  private final Clock clock;

  /** For CDI proxies. */
  protected Authenticate() {
    this(null, null);
  }

  @Inject
  Authenticate(AccountRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** The person whose session it is; empty when it has ended or never was. */
  @Transactional
  public Optional<Account> bySession(Secret secret) {
    Instant now = clock.instant();
    return repository
        .session(secret.digest())
        .filter(session -> session.isGoodAt(now))
        .map(
            session -> {
              session.touch(now);
              return session.account();
            });
  }

  /** The program whose token it is; empty when it has ended or never was. */
  @Transactional
  public Optional<Actor> byToken(Secret secret) {
    Instant now = clock.instant();
    return repository
        .tokenByDigest(secret.digest())
        .filter(token -> token.isGoodAt(now))
        .map(
            (ApiToken token) -> {
              token.touch(now);
              return token.actor();
            });
  }
}
