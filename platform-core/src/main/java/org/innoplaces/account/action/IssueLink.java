package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.OneTimeLink;
import org.innoplaces.account.OneTimeLink.Purpose;
import org.innoplaces.account.Secret;

/**
 * Makes a link by which the owner of an account chooses a password. Permission {@code manage} on
 * {@code account}, and never for somebody with more permissions. Older links of the account end.
 */
@ApplicationScoped
public class IssueLink {

  private final AccountRepository repository;
  private final AccountActions actions;
  private final GiveNoMore giveNoMore;

  /** For CDI proxies. */
  protected IssueLink() {
    this(null, null, null);
  }

  @Inject
  IssueLink(AccountRepository repository, AccountActions actions, GiveNoMore giveNoMore) {
    this.repository = repository;
    this.actions = actions;
    this.giveNoMore = giveNoMore;
  }

  /**
   * A link and whose it is.
   *
   * @param purpose whether it is the first one or a way back in
   * @param secret shown once and never again
   */
  public record Issued(Account account, Purpose purpose, Secret secret) {}

  /** Makes an invitation for who never chose a password, and a way back in for everybody else. */
  @Transactional
  public Issued issueFor(Actor actor, UUID accountId) {
    Account account = actions.open(actor, accountId);
    Purpose purpose = account.passwordHash().isPresent() ? Purpose.RESET : Purpose.INVITATION;
    return new Issued(account, purpose, issue(actor, accountId, purpose));
  }

  /** Makes it; the secret is the last part of its address, {@code /desk/link/{secret}}. */
  @Transactional
  public Secret issue(Actor actor, UUID accountId, Purpose purpose) {
    Account account = actions.open(actor, accountId);
    account.roles().forEach(role -> giveNoMore.check(actor, role.grants()));
    repository.removeLinksOf(accountId);
    Secret secret = Secret.random("");
    repository.add(new OneTimeLink(secret, account, purpose, actions.now()));
    actions.done(actor, "account.link-issued", account.subject());
    return secret;
  }
}
