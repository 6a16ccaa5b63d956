package org.innoplaces.contact.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.action.TellAbout;
import org.innoplaces.contact.mail.Envelope;
import org.innoplaces.contact.mail.Filing;
import org.innoplaces.contact.mail.IncomingMail;
import org.innoplaces.plugin.TimeOrderedId;

/** Writes a mail into its conversation. */
@ApplicationScoped
class WriteLetter {

  private final ConversationRepository conversations;
  private final TellAbout tell;

  protected WriteLetter() {
    this(null, null);
  }

  @Inject
  WriteLetter(ConversationRepository conversations, TellAbout tell) {
    this.conversations = conversations;
    this.tell = tell;
  }

  /** What a person answered: somebody has to look at it. */
  Filing heard(Conversation conversation, IncomingMail mail, Instant now) {
    add(conversation, mail, Letter.Kind.RECEIVED, now);
    conversation.heard(now);
    if (conversation.state() != Conversation.State.SPAM) {
      tell.notice(conversation);
    }
    return new Filing(Filing.Outcome.THREADED, Optional.of(conversation.id()));
  }

  /** Adds it, and says when it is from somebody else than who began. */
  Letter add(Conversation conversation, IncomingMail mail, Letter.Kind kind, Instant now) {
    Letter letter = of(conversation, mail, kind, now);
    conversations.add(letter);
    return letter;
  }

  /** The letter, which nobody has kept yet. */
  static Letter of(Conversation conversation, IncomingMail mail, Letter.Kind kind, Instant now) {
    Envelope envelope = mail.envelope();
    Letter letter =
        new Letter(
            TimeOrderedId.next(), conversation.id(), kind, name(envelope), mail.words().own(), now);
    letter.came(mail.words().title(), mail.words().quoted(), mail.words().files());
    envelope.messageId().ifPresent(letter::mailed);
    if (!envelope.address().equals(conversation.sender().email())) {
      letter.from(envelope.address());
    }
    return letter;
  }

  static String name(Envelope envelope) {
    String name = envelope.name().isBlank() ? envelope.address() : envelope.name();
    return name.length() <= 200 ? name : name.substring(0, 200);
  }
}
