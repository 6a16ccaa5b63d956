package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.ContactSettings;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.Sender;
import org.innoplaces.http.SiteName;
import org.innoplaces.json.JsonText;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailManner;
import org.innoplaces.mail.MailOrder;
import org.innoplaces.mail.action.PostTemplate;
import org.innoplaces.plugin.TimeOrderedId;
import org.innoplaces.settings.action.CurrentSettings;

/** Answers a person by mail. Permission {@code answer} on {@code contact-inbox}. */
@ApplicationScoped
public class AnswerPerson {

  private static final int LONGEST_QUOTE = 2_000;

  private final OpenConversation open;
  private final ConversationRepository conversations;
  private final PostTemplate mails;
  private final CurrentSettings settings;
  private final SignReply sign;
  private final SiteName site;
  private final Clock clock;

  /** For CDI proxies. */
  protected AnswerPerson() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  AnswerPerson(
      OpenConversation open,
      ConversationRepository conversations,
      PostTemplate mails,
      CurrentSettings settings,
      SignReply sign,
      SiteName site,
      Clock clock) {
    this.open = open;
    this.conversations = conversations;
    this.mails = mails;
    this.settings = settings;
    this.sign = sign;
    this.site = site;
    this.clock = clock;
  }

  /**
   * Writes it down and leaves the mail to be sent, both or neither. Whoever answers what nobody
   * looked after looks after it from then on.
   *
   * @param seen what the answer starts from
   * @param done whether nothing more is to be done; else we wait for the person
   * @throws org.innoplaces.problem.OutOfDate when somebody else did something with it meanwhile
   * @throws org.innoplaces.problem.InvalidInput when there is no text, or too much of it
   */
  @Transactional
  public void answer(Actor actor, UUID id, int seen, String typed, boolean done) {
    Conversation conversation = open.open(actor, id, seen);
    String text = CheckText.of("answer", typed);
    Instant now = clock.instant();
    List<Letter> before = conversations.letters(id);
    Mail mail = mail(actor, conversation, before, text);
    mail.about(conversation.reference());
    Letter letter = new Letter(TimeOrderedId.next(), id, Letter.Kind.SENT, actor.id(), text, now);
    letter.mailed(mail.messageId());
    conversations.add(letter);
    conversation.answered(
        actor.id(), done ? Conversation.State.DONE : Conversation.State.WAITING, now);
    open.record(
        actor,
        conversation,
        "answered",
        JsonText.object().add("state", conversation.state().token()));
  }

  private Mail mail(Actor actor, Conversation conversation, List<Letter> before, String text) {
    Sender sender = conversation.sender();
    Locale locale = sender.locale();
    return mails.post(
        ContactPlugin.ANSWER_MAIL,
        new MailOrder.Reader(sender.email(), sender.name(), locale),
        Map.of(
            "answer",
            text,
            "subject",
            conversation.subject().title().in(locale),
            "name",
            actor.name(),
            "site",
            site.in(locale),
            "before",
            quoted(before)),
        MailManner.person(replyTo(conversation), references(conversation, before)));
  }

  private Optional<String> replyTo(Conversation conversation) {
    return sign.address(conversation.id())
        .or(() -> settings.of(ContactSettings.class).teamOf(conversation.subject()));
  }

  /** By these, the reader's program puts the answer to what was said before. */
  private static List<String> references(Conversation conversation, List<Letter> before) {
    return Stream.concat(
            conversation.acknowledgedAs().stream(),
            before.stream().flatMap(letter -> letter.messageId().stream()))
        .toList();
  }

  /** What the person wrote last, as mails quote it. */
  private static String quoted(List<Letter> before) {
    String last =
        before.stream()
            .filter(letter -> letter.kind() == Letter.Kind.RECEIVED)
            // What somebody else wrote into the conversation was not for the person's eyes.
            .filter(letter -> letter.sender().isEmpty())
            .reduce((first, second) -> second)
            .map(Letter::text)
            .orElse("");
    String shown =
        last.length() <= LONGEST_QUOTE
            ? last
            : last.substring(0, last.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "…";
    return "> " + shown.replace("\n", "\n> ");
  }
}
