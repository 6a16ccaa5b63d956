package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.job.action.LeaveErrand;

/**
 * Somebody says that they forgot their password: whoever has the address gets a mail with a link.
 *
 * <p>Does the same whether there is such an account or not, so that neither the answer nor its time
 * tells; who the link is for is looked at afterwards, by the errand.
 */
@ApplicationScoped
public class RequestReset {

  /** The name of the errand that sends the link; its id starts with that of an account. */
  public static final String ERRAND = "account.reset";

  private final AccountRepository repository;
  private final CountFailures failures;
  private final LeaveErrand errands;

  /** For CDI proxies. */
  protected RequestReset() {
    this(null, null, null);
  }

  @Inject
  RequestReset(AccountRepository repository, CountFailures failures, LeaveErrand errands) {
    this.repository = repository;
    this.failures = failures;
    this.errands = errands;
  }

  /**
   * Takes the request; anybody may make it.
   *
   * @param typed what somebody typed as an address
   * @param address the network address of who asks
   * @throws org.innoplaces.account.SignInRefused when too many requests came from there
   */
  @Transactional
  public void request(String typed, String address) {
    String email = EmailAddress.tidy(typed);
    boolean patient = failures.asks(email, address);
    Optional<Account> account = repository.findByEmail(email).filter(known -> patient);
    UUID owner = account.map(Account::id).orElseGet(UUID::randomUUID);
    errands.now(ERRAND, owner + "." + UUID.randomUUID());
  }
}
