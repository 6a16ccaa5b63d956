package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.UnknownConversation;

/** Lets a message in whose sender says that they wrote it. Whoever has the link may. */
@ApplicationScoped
public class ConfirmMessage {

  private final ConversationRepository conversations;
  private final TellAbout tell;
  private final Clock clock;

  /** For CDI proxies. */
  protected ConfirmMessage() {
    this(null, null, null);
  }

  @Inject
  ConfirmMessage(ConversationRepository conversations, TellAbout tell, Clock clock) {
    this.conversations = conversations;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * The conversation that would be let in; changes nothing.
   *
   * @throws UnknownConversation when it is not there any more
   */
  @Transactional
  public Conversation look(UUID id) {
    return conversations.find(id).orElseThrow(() -> new UnknownConversation(id));
  }

  /**
   * Lets it in and tells the team. What a colleague has looked after meanwhile stays as it is.
   *
   * @throws UnknownConversation when it is not there any more
   */
  @Transactional
  public void confirm(UUID id) {
    Conversation held = conversations.lock(id).orElseThrow(() -> new UnknownConversation(id));
    if (held.state() == Conversation.State.UNCONFIRMED) {
      held.confirm(clock.instant());
      tell.notice(held);
    }
  }
}
