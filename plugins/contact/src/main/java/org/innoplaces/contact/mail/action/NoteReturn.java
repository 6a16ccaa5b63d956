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

/** Writes down at a mail of ours that it did not arrive. */
@ApplicationScoped
class NoteReturn {

  private final ConversationRepository conversations;
  private final WriteLetter letters;

  protected NoteReturn() {
    this(null, null);
  }

  @Inject
  NoteReturn(ConversationRepository conversations, WriteLetter letters) {
    this.conversations = conversations;
    this.letters = letters;
  }

  Filing note(IncomingMail mail, Instant now) {
    DeliveryFailure failure = mail.failure().orElseThrow();
    return conversations.mailedAs(failure.originals()).stream()
        .filter(letter -> letter.kind() == Letter.Kind.SENT)
        .findFirst()
        .map(letter -> answer(letter, failure, now))
        .orElseGet(() -> acknowledgement(mail, now));
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
  private Filing acknowledgement(IncomingMail mail, Instant now) {
    List<Conversation> found =
        conversations.acknowledgedAs(mail.failure().orElseThrow().originals());
    if (found.isEmpty()) {
      return FileMail.aside();
    }
    letters.add(found.get(0), mail, Letter.Kind.AUTOMATIC, now);
    return new Filing(Outcome.NOTED, Optional.of(found.get(0).id()));
  }
}
