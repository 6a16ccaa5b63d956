package org.innoplaces.contact.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.action.SignReply;
import org.innoplaces.contact.mail.Envelope;

/**
 * Finds the conversation that a mail belongs to: by the Message-IDs of mails that we sent, which
 * nobody can guess, and else by an address that we signed. A subject says nothing.
 */
@ApplicationScoped
class FindThread {

  private final ConversationRepository conversations;
  private final SignReply sign;

  protected FindThread() {
    this(null, null);
  }

  @Inject
  FindThread(ConversationRepository conversations, SignReply sign) {
    this.conversations = conversations;
    this.sign = sign;
  }

  /** The conversation, locked until the transaction ends. */
  Optional<Conversation> of(Envelope envelope) {
    return byReference(envelope).or(() -> byAddress(envelope)).flatMap(conversations::lock);
  }

  /** What a colleague writes from the mailbox itself is no message to us. */
  boolean isOurs(Envelope envelope) {
    return sign.isMailbox(envelope.address());
  }

  /** Of several, the one of who writes; among these the one that is answered most directly. */
  private Optional<UUID> byReference(Envelope envelope) {
    List<Conversation> found = new ArrayList<>();
    Map<String, UUID> known = known(envelope);
    for (String reference : envelope.references()) {
      Optional.ofNullable(known.get(reference)).flatMap(conversations::find).ifPresent(found::add);
    }
    return found.stream()
        .filter(one -> one.sender().email().equals(envelope.address()))
        .findFirst()
        .or(() -> found.stream().findFirst())
        .map(Conversation::id);
  }

  private Map<String, UUID> known(Envelope envelope) {
    Map<String, UUID> known = new HashMap<>();
    for (Conversation one : conversations.acknowledgedAs(envelope.references())) {
      one.acknowledgedAs().ifPresent(id -> known.put(id, one.id()));
    }
    for (Letter letter : conversations.mailedAs(envelope.references())) {
      if (letter.kind() == Letter.Kind.SENT || isTheirOwn(letter, envelope)) {
        letter.messageId().ifPresent(id -> known.putIfAbsent(id, letter.conversation()));
      }
    }
    return known;
  }

  /** Message-IDs of others anybody may have seen or made up, so they lead the same person only. */
  private boolean isTheirOwn(Letter letter, Envelope envelope) {
    return letter.kind() == Letter.Kind.RECEIVED
        && letter.sender().isEmpty()
        && conversations
            .find(letter.conversation())
            .filter(one -> one.sender().email().equals(envelope.address()))
            .isPresent();
  }

  private Optional<UUID> byAddress(Envelope envelope) {
    return envelope.recipients().stream()
        .sorted()
        .flatMap(address -> sign.conversation(address).stream())
        .findFirst();
  }
}
