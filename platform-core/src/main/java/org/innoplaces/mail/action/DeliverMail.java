package org.innoplaces.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.mail.MailServer;

/** Hands a mail that waits to the mail server; no transaction is open meanwhile. */
@ApplicationScoped
public class DeliverMail {

  /** The name of the errand by which mails are sent; its id starts with the mail's. */
  public static final String ERRAND = "mail.send";

  private final NoteMail note;
  private final MailServer server;
  private final Clock clock;

  /** For CDI proxies. */
  protected DeliverMail() {
    this(null, null, null);
  }

  @Inject
  DeliverMail(NoteMail note, MailServer server, Clock clock) {
    this.note = note;
    this.server = server;
    this.clock = clock;
  }

  /**
   * Tries once.
   *
   * @return how long to wait before the next try; empty when there is none
   */
  public Optional<Duration> deliver(UUID id) {
    return note.begin(id)
        .map(mail -> server.send(mail, note.attachments(id)))
        .flatMap(outcome -> note.end(id, outcome))
        .map(next -> Duration.between(clock.instant(), next));
  }
}
