package org.innoplaces.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailAttachment;
import org.innoplaces.mail.MailPage;
import org.innoplaces.mail.MailRepository;
import org.innoplaces.mail.UnknownAttachment;
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

  /**
   * The files that go along with one of them, in their order.
   *
   * @throws UnknownMail when there is no such mail
   */
  @Transactional
  public List<MailAttachment> attachments(Actor actor, UUID id) {
    one(actor, id);
    return repository.attachments(id);
  }

  /**
   * One of them.
   *
   * @param place from 1, as it stands in an address
   * @throws UnknownAttachment when there is none at that place
   */
  @Transactional
  public MailAttachment attachment(Actor actor, UUID id, String place) {
    List<MailAttachment> all = attachments(actor, id);
    return IntStream.rangeClosed(1, all.size())
        .filter(at -> Integer.toString(at).equals(place))
        .mapToObj(at -> all.get(at - 1))
        .findFirst()
        .orElseThrow(() -> new UnknownAttachment(place));
  }

  private void require(Actor actor) {
    access.require(actor, new Permission("read", "mail"));
  }
}
