package org.innoplaces.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.innoplaces.mail.Mail.State;
import org.innoplaces.mail.MailRepository;

/** Forgets mails thirty days after they were written, unless they wait to be sent. */
@ApplicationScoped
public class ClearMails {

  private static final Duration KEPT = Duration.ofDays(30);

  private final MailRepository repository;
  private final Clock clock;

  /** For CDI proxies. */
  protected ClearMails() {
    this(null, null);
  }

  @Inject
  ClearMails(MailRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Forgets them. */
  @Transactional
  public void run() {
    Instant end = clock.instant().minus(KEPT);
    List.of(State.SENT, State.KEPT, State.DEAD)
        .forEach(state -> repository.removeBefore(state, end));
  }
}
