package org.innoplaces.mail.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.job.action.LeaveErrand;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailAttachment;
import org.innoplaces.mail.MailManner;
import org.innoplaces.mail.MailOrder;
import org.innoplaces.mail.MailRepository;
import org.innoplaces.mail.MailServer;
import org.innoplaces.mail.MailText;

/**
 * Writes a mail in the caller's transaction: sent if that commits, and only then. For the actions
 * of core and plugins; asks for no permission, as the action that calls it did.
 */
@ApplicationScoped
public class PostMail {

  private final MailRepository repository;
  private final MailServer server;
  private final LeaveErrand errands;
  private final Clock clock;

  /** For CDI proxies. */
  protected PostMail() {
    this(null, null, null, null);
  }

  @Inject
  PostMail(MailRepository repository, MailServer server, LeaveErrand errands, Clock clock) {
    this.repository = repository;
    this.server = server;
    this.errands = errands;
    this.clock = clock;
  }

  /**
   * Writes it; without a mail server it is kept, to be read on the desk.
   *
   * @throws org.innoplaces.problem.InvalidInput when the reader's address is none
   */
  @Transactional(TxType.MANDATORY)
  public Mail post(MailOrder order) {
    return post(order, MailManner.NOTICE);
  }

  /**
   * The same, in another manner than that of a notice.
   *
   * @throws org.innoplaces.problem.InvalidInput when the reader's address is none
   */
  @Transactional(TxType.MANDATORY)
  public Mail post(MailOrder order, MailManner manner) {
    return post(order, manner, List.of());
  }

  /**
   * The same with files.
   *
   * @throws org.innoplaces.problem.InvalidInput when the reader's address is none
   * @throws IllegalArgumentException when the files do not fit into a mail
   */
  @Transactional(TxType.MANDATORY)
  public Mail post(MailOrder order, MailManner manner, List<MailAttachment> attachments) {
    return post(order.reader(), MailText.of(order), manner, attachments);
  }

  /** Writes a text that is ready. */
  Mail post(
      MailOrder.Reader reader, MailText text, MailManner manner, List<MailAttachment> attachments) {
    MailAttachment.check(attachments);
    MailOrder.Reader checked =
        new MailOrder.Reader(
            EmailAddress.of(reader.address()).value(), reader.name(), reader.locale());
    Mail mail =
        new Mail(
            UuidCreator.getTimeOrderedEpoch(), checked, text, server.domain(), clock.instant());
    mail.write(manner);
    repository.add(mail);
    if (!attachments.isEmpty()) {
      repository.attach(mail.id(), attachments);
    }
    if (server.isThere()) {
      errands.now(DeliverMail.ERRAND, mail.id().toString());
    } else {
      mail.keep();
    }
    return mail;
  }
}
