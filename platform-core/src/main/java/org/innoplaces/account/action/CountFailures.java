package org.innoplaces.account.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.innoplaces.account.FailureRepository;
import org.innoplaces.account.Secret;
import org.innoplaces.account.SignInFailure;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;

/**
 * Slows down who guesses passwords: in a quarter of an hour ten failures for one account, whether
 * it exists or not, and fifty from one network address.
 */
@ApplicationScoped
class CountFailures {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int MOST_PER_ACCOUNT = 10;
  private static final int MOST_PER_ADDRESS = 50;
  private static final int MOST_REQUESTS_PER_ACCOUNT = 3;
  private static final int MOST_REQUESTS_PER_ADDRESS = 20;

  private final FailureRepository repository;
  private final Clock clock;

  protected CountFailures() {
    this(null, null);
  }

  @Inject
  CountFailures(FailureRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /**
   * Counts an attempt as failed before it is known how it ends, so that many at once count too.
   *
   * @return what is counted against the address, to be forgiven when the attempt succeeds
   * @throws SignInRefused when there were too many
   */
  @Transactional
  public UUID begin(String email, String address) {
    Instant now = clock.instant();
    count(account(email), MOST_PER_ACCOUNT, now);
    return count(address(address), MOST_PER_ADDRESS, now);
  }

  /**
   * Counts a request for a new password, whether there is such an account or not.
   *
   * @return false when the account was asked for often enough: it gets no more mails for a while
   * @throws SignInRefused when too many requests came from the network address
   */
  @Transactional
  public boolean asks(String email, String address) {
    Instant now = clock.instant();
    count(new Secret("reset-from:" + address).digest(), MOST_REQUESTS_PER_ADDRESS, now);
    String subject = new Secret("reset-of:" + email).digest();
    boolean patient = repository.since(subject, now.minus(WINDOW)) < MOST_REQUESTS_PER_ACCOUNT;
    repository.add(new SignInFailure(UuidCreator.getTimeOrderedEpoch(), subject, now));
    return patient;
  }

  /**
   * Forgets the failures of an account that signed in. Of its address only this attempt: a whole
   * house may sign in from one, and so may somebody with one good password who guesses others.
   */
  @Transactional
  public void forgive(String email, UUID attempt) {
    repository.forget(account(email));
    repository.forget(attempt);
  }

  private UUID count(String subject, int most, Instant now) {
    if (repository.since(subject, now.minus(WINDOW)) >= most) {
      throw new SignInRefused(Reason.TOO_MANY, WINDOW.toMinutes());
    }
    UUID id = UuidCreator.getTimeOrderedEpoch();
    repository.add(new SignInFailure(id, subject, now));
    return id;
  }

  /** Digests: people type passwords into the wrong field. */
  private static String account(String email) {
    return new Secret("account:" + email).digest();
  }

  private static String address(String address) {
    return new Secret("address:" + address).digest();
  }
}
