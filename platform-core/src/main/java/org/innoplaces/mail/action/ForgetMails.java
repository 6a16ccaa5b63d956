package org.innoplaces.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.innoplaces.mail.MailRepository;

/**
 * Removes the mails about something whose time is over together with it, whether they were sent or
 * not: mails have names and links in them. For the retention of core and plugins; asks for no
 * permission, as no request gets here.
 */
@ApplicationScoped
public class ForgetMails {

  /** What a database takes as one list without complaint. */
  private static final int AT_ONCE = 500;

  private final MailRepository repository;

  /** For CDI proxies. */
  protected ForgetMails() {
    this(null);
  }

  @Inject
  ForgetMails(MailRepository repository) {
    this.repository = repository;
  }

  /**
   * Removes them, in the caller's transaction.
   *
   * @param references what {@link org.innoplaces.mail.Mail#about} was told; may be empty
   */
  @Transactional(TxType.MANDATORY)
  public void about(List<String> references) {
    for (int from = 0; from < references.size(); from += AT_ONCE) {
      repository.removeAbout(references.subList(from, Math.min(references.size(), from + AT_ONCE)));
    }
  }
}
