package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.OneTimeLink.Purpose;
import org.innoplaces.account.Secret;

/** Sends the link to whoever forgot the password, if there is such an account. */
@ApplicationScoped
public class SendReset {

  private final AccountRepository repository;
  private final IssueLink links;
  private final MailLink mail;

  /** For CDI proxies. */
  protected SendReset() {
    this(null, null, null);
  }

  @Inject
  SendReset(AccountRepository repository, IssueLink links, MailLink mail) {
    this.repository = repository;
    this.links = links;
    this.mail = mail;
  }

  /** Sends it; nothing for an account that is closed or never was. */
  @Transactional
  public void send(UUID id) {
    Optional<Account> account = repository.find(id).filter(known -> known.disabledAt().isEmpty());
    account.ifPresent(
        known -> {
          Secret secret = links.issue(Actor.SYSTEM, id, Purpose.RESET);
          mail.send(known, Purpose.RESET, secret);
        });
  }
}
