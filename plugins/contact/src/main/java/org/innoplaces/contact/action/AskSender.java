package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.Sender;
import org.innoplaces.link.action.GiveLink;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailManner;
import org.innoplaces.mail.MailOrder;
import org.innoplaces.mail.action.PostTemplate;

/**
 * Asks the sender by mail whether they wrote a message. The mail holds no word of it, so that
 * nobody can have others mailed by us what they like.
 */
@ApplicationScoped
class AskSender {

  private final PostTemplate mails;
  private final GiveLink links;

  protected AskSender() {
    this(null, null);
  }

  @Inject
  AskSender(PostTemplate mails, GiveLink links) {
    this.mails = mails;
    this.links = links;
  }

  /** Leaves the mail to be sent in the caller's transaction. */
  void ask(Conversation conversation, Instant now) {
    Sender sender = conversation.sender();
    Locale locale = sender.locale();
    String link =
        links.give(
            ContactPlugin.CONFIRMATION,
            conversation.id().toString(),
            Conversation.UNCONFIRMED_FOR,
            locale);
    Mail mail =
        mails.post(
            ContactPlugin.CONFIRMATION,
            new MailOrder.Reader(sender.email(), "", locale),
            Map.of(
                "subject",
                conversation.subject().title().in(locale),
                "kept",
                Long.toString(Conversation.UNCONFIRMED_FOR.toDays()),
                "link",
                link),
            MailManner.answer());
    mail.about(conversation.reference());
    conversation.asked(now, mail.messageId());
  }
}
