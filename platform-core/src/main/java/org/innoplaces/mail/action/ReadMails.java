package org.innoplaces.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailPage;
import org.innoplaces.mail.MailRepository;
import org.innoplaces.mail.UnknownMail;

/**
 * Shows mails. Permission {@code read} on {@code mail}: who has it reads the links that others get,
 * and could use them.
 */
@ApplicationScoped
public class ReadMails {

  private final MailRepository repository;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected ReadMails() {
    this(null, null);
  }

  @Inject
  ReadMails(MailRepository repository, CheckAccess access) {
    this.repository = repository;
    this.access = access;
  }

  /** A page, the newest first: of a state, or of all. */
  @Transactional
  public MailPage page(Actor actor, Optional<Mail.State> state, int offset, int limit) {
    require(actor);
    return repository.mails(state, offset, limit);
  }

  /** One of them. */
  @Transactional
  public Mail one(Actor actor, UUID id) {
    require(actor);
    return repository.find(id).orElseThrow(() -> new UnknownMail(id));
  }

  private void require(Actor actor) {
    access.require(actor, new Permission("read", "mail"));
  }
}
