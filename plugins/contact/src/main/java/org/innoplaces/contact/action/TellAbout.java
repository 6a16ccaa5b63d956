package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.ContactSettings;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Subject;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailManner;
import org.innoplaces.mail.MailOrder.Reader;
import org.innoplaces.mail.action.PostTemplate;
import org.innoplaces.settings.action.CurrentSettings;

/**
 * Tells by mail that a message has arrived: its sender, and the team that answers. Neither mail
 * holds a word of what was written, so that nobody can have others mailed by us what they like.
 */
@ApplicationScoped
public class TellAbout {

  private static final Duration ONCE_IN = Duration.ofDays(1);

  private final PostTemplate mails;
  private final ConversationRepository conversations;
  private final CurrentSettings settings;
  private final Languages languages;
  private final SignReply sign;
  private final SiteLinks site;

  /** For CDI proxies. */
  protected TellAbout() {
    this(null, null, null, null, null, null);
  }

  @Inject
  TellAbout(
      PostTemplate mails,
      ConversationRepository conversations,
      CurrentSettings settings,
      Languages languages,
      SignReply sign,
      SiteLinks site) {
    this.mails = mails;
    this.conversations = conversations;
    this.settings = settings;
    this.languages = languages;
    this.sign = sign;
    this.site = site;
  }

  /** Leaves both mails to be sent in the caller's transaction. */
  void tell(Conversation conversation, Instant now) {
    tell(conversation, now, List.of());
  }

  /**
   * The same for what came as a mail.
   *
   * @param before the Message-ID of that mail, if one can answer to it
   */
  public void tell(Conversation conversation, Instant now, List<String> before) {
    if (settings.of(ContactSettings.class).acknowledges()) {
      acknowledge(conversation, now, before);
    }
    notice(conversation);
  }

  /** Tells the team alone. */
  public void notice(Conversation conversation) {
    settings
        .of(ContactSettings.class)
        .teamOf(conversation.subject())
        .ifPresent(team -> notice(conversation, team));
  }

  /** Once a day for an address, and never to a program: two that answer each other do not end. */
  private void acknowledge(Conversation conversation, Instant now, List<String> before) {
    Sender sender = conversation.sender();
    if (sender.isProgram() || conversations.isAcknowledged(sender.email(), now.minus(ONCE_IN))) {
      return;
    }
    Subject subject = conversation.subject();
    Mail mail =
        mails.post(
            ContactPlugin.ACKNOWLEDGEMENT,
            new Reader(sender.email(), "", sender.locale()),
            Map.of(
                "subject",
                subject.title().in(sender.locale()),
                "days",
                Integer.toString(subject.targetDays())),
            new MailManner(MailManner.Origin.ANSWER, sign.address(conversation.id()), before));
    mail.about(conversation.reference());
    conversation.acknowledge(now, mail.messageId());
  }

  private void notice(Conversation conversation, String team) {
    Locale locale = Locale.forLanguageTag(languages.current().byDefault());
    mails
        .post(
            ContactPlugin.NOTICE,
            new Reader(team, "", locale),
            Map.of(
                "subject",
                conversation.subject().title().in(locale),
                "link",
                site.absolute("/desk/plugins/contact/" + conversation.id())))
        .about(conversation.reference());
  }
}
