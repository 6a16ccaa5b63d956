package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.innoplaces.access.Actor;

/**
 * Makes a link by which the owner of an account chooses a password, and sends it by mail.
 * Permission as for {@link IssueLink}.
 */
@ApplicationScoped
public class InviteAccount {

  private final IssueLink links;
  private final MailLink mail;

  /** For CDI proxies. */
  protected InviteAccount() {
    this(null, null);
  }

  @Inject
  InviteAccount(IssueLink links, MailLink mail) {
    this.links = links;
    this.mail = mail;
  }

  /**
   * Does both or nothing: an invitation for who never chose a password, a way back in for others.
   *
   * @return the link, too, for those who want to hand it over themselves
   */
  @Transactional
  public IssueLink.Issued invite(Actor actor, UUID id) {
    IssueLink.Issued issued = links.issueFor(actor, id);
    mail.send(issued.account(), issued.purpose(), issued.secret());
    return issued;
  }
}
