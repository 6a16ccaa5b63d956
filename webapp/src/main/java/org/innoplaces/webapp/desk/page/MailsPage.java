package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.http.WrittenId;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailAttachment;
import org.innoplaces.mail.MailPage;
import org.innoplaces.mail.MailServer;
import org.innoplaces.mail.UnknownMail;
import org.innoplaces.mail.action.ReadMails;
import org.innoplaces.mail.action.SendMailAgain;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** The mails that were written: {@code #{mails.…}}. */
@Named("mails")
@RequestScoped
public class MailsPage {

  private static final int SIZE = 50;

  private final ReadMails read;
  private final SendMailAgain send;
  private final MailServer server;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private MailPage page;
  private Mail one;
  private List<MailAttachment> files;

  /** For CDI proxies. */
  protected MailsPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  MailsPage(
      ReadMails read,
      SendMailAgain send,
      MailServer server,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply) {
    this.read = read;
    this.send = send;
    this.server = server;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
  }

  /** Whether mails are sent at all. */
  public boolean isServed() {
    return server.isThere();
  }

  /** The states that one can look for. */
  public List<String> getStates() {
    return Arrays.stream(Mail.State.values()).map(Mail.State::token).toList();
  }

  /** One page, the newest first. */
  public MailPage getPage() {
    if (page == null) {
      Optional<String> chosen = reply.choice("state", getStates());
      Optional<Mail.State> state =
          Arrays.stream(Mail.State.values())
              .filter(known -> chosen.filter(known.token()::equals).isPresent())
              .findFirst();
      page = read.page(actor.get(), state, (getNumber() - 1) * SIZE, SIZE);
    }
    return page;
  }

  /** The number of the page, from 1. */
  public int getNumber() {
    return reply.page();
  }

  /** How many pages there are. */
  public long getPages() {
    return Math.max(1, (getPage().total() + SIZE - 1) / SIZE);
  }

  /** Where another page of the same list is. */
  public String path(int number) {
    return "/desk/mails?page=" + number + "&state=" + reply.choice("state", getStates()).orElse("");
  }

  /** The mail of the page; the first question does what is asked. */
  public Mail getOne() {
    if (one == null) {
      if (reply.isPost()) {
        reply.to("/desk/mails/" + id(), "mail-sent", () -> send.send(actor.get(), id()));
      }
      one = read.one(actor.get(), id());
    }
    return one;
  }

  /** The files that go along with it. */
  public List<MailAttachment> getFiles() {
    if (files == null) {
      files = read.attachments(actor.get(), id());
    }
    return files;
  }

  /** Whether it can be sent now by hand. */
  public boolean isSendable() {
    Mail.State state = getOne().state();
    return isServed() && state != Mail.State.WAITING && state != Mail.State.SENT;
  }

  private UUID id() {
    String written = visit.name(0).orElse("");
    return WrittenId.read(written).orElseThrow(() -> new UnknownMail(written));
  }
}
