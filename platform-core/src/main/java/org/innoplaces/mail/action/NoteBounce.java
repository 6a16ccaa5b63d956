package org.innoplaces.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.innoplaces.mail.MailRepository;

/**
 * Notes that a mail of the platform came back: for plugins that read incoming mail. Asks for no
 * permission, as no request gets here.
 */
@ApplicationScoped
public class NoteBounce {

  private final MailRepository repository;

  /** For CDI proxies. */
  protected NoteBounce() {
    this(null);
  }

  @Inject
  NoteBounce(MailRepository repository) {
    this.repository = repository;
  }

  /**
   * Notes it, in the caller's transaction or one of its own. A mail that was not sent, was removed
   * meanwhile or is known to have come back stays as it is; it may be told as often as one likes.
   *
   * @param messageIds those that may be the mail's, with their angle brackets, as {@link
   *     org.innoplaces.mail.Mail#messageId()} has them; others are no harm
   * @param reason one line for people, in the words of the server that sent it back; it is cut
   *     after 500 characters
   * @return whether there was one for which this is news
   */
  @Transactional
  public boolean note(Collection<String> messageIds, String reason) {
    return repository.lock(messageIds).stream()
        .map(mail -> mail.bounced(reason))
        .reduce(false, Boolean::logicalOr);
  }
}
