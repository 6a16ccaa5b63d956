package org.innoplaces.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.job.action.LeaveErrand;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailRepository;
import org.innoplaces.mail.MailServer;
import org.innoplaces.mail.UnknownMail;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;

/**
 * Sends a mail that was kept, given up or sent back. Permissions {@code read} and {@code manage} on
 * {@code mail}: the answer shows the mail.
 */
@ApplicationScoped
public class SendMailAgain {

  private final MailRepository repository;
  private final MailServer server;
  private final LeaveErrand errands;
  private final CheckAccess access;
  private final RecordAudit audit;
  private final Clock clock;

  /** For CDI proxies. */
  protected SendMailAgain() {
    this(null, null, null, null, null, null);
  }

  @Inject
  SendMailAgain(
      MailRepository repository,
      MailServer server,
      LeaveErrand errands,
      CheckAccess access,
      RecordAudit audit,
      Clock clock) {
    this.repository = repository;
    this.server = server;
    this.errands = errands;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Sends it.
   *
   * @throws Conflict when it was sent or waits, or there is no mail server
   */
  @Transactional
  public Mail send(Actor actor, UUID id) {
    access.require(actor, new Permission("read", "mail"));
    access.require(actor, new Permission("manage", "mail"));
    Mail mail = repository.lock(id).orElseThrow(() -> new UnknownMail(id));
    if (mail.state() == Mail.State.WAITING || mail.state() == Mail.State.SENT) {
      throw new Conflict(Problem.of("mail-on-its-way", null, id));
    }
    if (!server.isThere()) {
      throw new Conflict(Problem.of("no-mail-server", null));
    }
    Instant now = clock.instant();
    mail.again(now);
    errands.now(DeliverMail.ERRAND, id + "." + now.toEpochMilli());
    audit.record(actor, new AuditFact("mail.sent-again", "mail/" + id, "{}"));
    return mail;
  }
}
