package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.OneTimeLink.Purpose;
import org.innoplaces.account.Secret;
import org.innoplaces.account.UnknownAccount;

/**
 * Makes a link by which the owner of an account chooses a password, and sends it by mail.
 * Permission as for {@link IssueLink}.
 */
@ApplicationScoped
public class InviteAccount {

  private final AccountRepository repository;
  private final IssueLink links;
  private final MailLink mail;

  /** For CDI proxies. */
  protected InviteAccount() {
    this(null, null, null);
  }

  @Inject
  InviteAccount(AccountRepository repository, IssueLink links, MailLink mail) {
    this.repository = repository;
    this.links = links;
    this.mail = mail;
  }

  /** Does both or nothing; the secret is for those who want to hand the link over themselves. */
  @Transactional
  public Secret invite(Actor actor, UUID id) {
    Secret secret = links.issue(actor, id, Purpose.INVITATION);
    mail.send(
        repository.find(id).orElseThrow(() -> new UnknownAccount("account", id)),
        Purpose.INVITATION,
        secret);
    return secret;
  }
}
