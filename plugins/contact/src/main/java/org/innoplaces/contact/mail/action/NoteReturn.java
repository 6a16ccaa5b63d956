package org.innoplaces.contact.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.mail.DeliveryFailure;
import org.innoplaces.contact.mail.Filing;
import org.innoplaces.contact.mail.Filing.Outcome;
import org.innoplaces.contact.mail.IncomingMail;
import org.innoplaces.mail.action.NoteBounce;

/** Writes down at a mail of ours that it did not arrive. */
@ApplicationScoped
class NoteReturn {

  private final ConversationRepository conversations;
  private final WriteLetter letters;
  private final NoteBounce outbox;

  protected NoteReturn() {
    this(null, null, null);
  }

  @Inject
  NoteReturn(ConversationRepository conversations, WriteLetter letters, NoteBounce outbox) {
    this.conversations = conversations;
    this.letters = letters;
    this.outbox = outbox;
  }

  Filing note(IncomingMail mail, Instant now) {
    DeliveryFailure failure = mail.failure().orElseThrow();
    // Any mail of the platform may come back to our mailbox, one of another plugin, too.
    boolean ours = failure.lasting() && outbox.note(failure.originals(), failure.reason());
    return conversations.mailedAs(failure.originals()).stream()
        .filter(letter -> letter.kind() == Letter.Kind.SENT)
        .findFirst()
        .map(letter -> answer(letter, failure, now))
        .orElseGet(() -> acknowledgement(mail, ours, now));
  }

  private Filing answer(Letter letter, DeliveryFailure failure, Instant now) {
    Conversation conversation = conversations.lock(letter.conversation()).orElseThrow();
    letter.returned(new Letter.Returned(now, failure.reason(), failure.lasting()));
    if (failure.lasting()) {
      conversation.returned(now);
    }
    return new Filing(Outcome.RETURNED, Optional.of(conversation.id()));
  }

  /** An acknowledgement is no letter, so the report becomes one. */
  private Filing acknowledgement(IncomingMail mail, boolean ours, Instant now) {
    List<Conversation> found =
        conversations.acknowledgedAs(mail.failure().orElseThrow().originals());
    if (found.isEmpty()) {
      return ours ? new Filing(Outcome.RETURNED, Optional.empty()) : FileMail.aside();
    }
    letters.add(found.get(0), mail, Letter.Kind.AUTOMATIC, now);
    return new Filing(Outcome.NOTED, Optional.of(found.get(0).id()));
  }
}
