package org.innoplaces.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailAttachment;
import org.innoplaces.mail.MailFacts;
import org.innoplaces.mail.MailOutcome;
import org.innoplaces.mail.MailRepository;
import org.innoplaces.mail.MailServer;

/** Reads what is to be sent, and notes what came of it. */
@ApplicationScoped
class NoteMail {

  private final MailRepository repository;
  private final MailServer server;
  private final Clock clock;

  protected NoteMail() {
    this(null, null, null);
  }

  @Inject
  NoteMail(MailRepository repository, MailServer server, Clock clock) {
    this.repository = repository;
    this.server = server;
    this.clock = clock;
  }

  /** The mail when it waits; one for which there is no server any more is kept. */
  @Transactional
  public Optional<MailFacts> begin(UUID id) {
    Optional<Mail> waiting = repository.lock(id).filter(mail -> mail.state() == Mail.State.WAITING);
    if (!server.isThere()) {
      waiting.ifPresent(Mail::keep);
      return Optional.empty();
    }
    return waiting.map(Mail::facts);
  }

  /** The files that go along with it. */
  @Transactional
  public List<MailAttachment> attachments(UUID id) {
    return repository.attachments(id);
  }

  /** Notes it; when it is to be tried next. */
  @Transactional
  public Optional<Instant> end(UUID id, MailOutcome outcome) {
    return repository
        .lock(id)
        .flatMap(
            mail -> {
              note(mail, outcome);
              return mail.nextAt();
            });
  }

  private void note(Mail mail, MailOutcome outcome) {
    Instant now = clock.instant();
    switch (outcome.kind()) {
      case TAKEN -> mail.sent(now);
      case LATER -> mail.failed(outcome.reason(), now);
      case NEVER -> mail.refused(outcome.reason(), now);
    }
  }
}
