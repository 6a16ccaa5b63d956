package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Letter;
import org.innoplaces.json.JsonText;
import org.innoplaces.plugin.TimeOrderedId;
import org.innoplaces.problem.InvalidInput;

/**
 * Looks after a conversation among colleagues: who does, how it stands, notes. Permission {@code
 * answer} on {@code contact-inbox}.
 */
@ApplicationScoped
public class TendConversation {

  private final OpenConversation open;
  private final InboxAccess access;
  private final ConversationRepository conversations;
  private final Clock clock;

  /** For CDI proxies. */
  protected TendConversation() {
    this(null, null, null, null);
  }

  @Inject
  TendConversation(
      OpenConversation open,
      InboxAccess access,
      ConversationRepository conversations,
      Clock clock) {
    this.open = open;
    this.access = access;
    this.conversations = conversations;
    this.clock = clock;
  }

  /**
   * Says how it stands.
   *
   * @param seen what the change starts from
   * @throws org.innoplaces.problem.OutOfDate when somebody else did something with it meanwhile
   * @throws InvalidInput when it is a state that nobody can choose
   */
  @Transactional
  public void become(Actor actor, UUID id, int seen, Conversation.State state) {
    Conversation conversation = open.open(actor, id, seen);
    if (conversation.state() == state) {
      return;
    }
    if (state == Conversation.State.UNCONFIRMED) {
      throw new InvalidInput(ContactWords.wrong("state", "state"));
    }
    conversation.become(actor.id(), state);
    open.record(
        actor, conversation, "state-changed", JsonText.object().add("state", state.token()));
  }

  /**
   * Gives it to somebody to look after.
   *
   * @param assignee the id of a colleague; empty for nobody
   * @throws org.innoplaces.problem.OutOfDate when somebody else did something with it meanwhile
   * @throws InvalidInput when that one may not answer
   */
  @Transactional
  public void assign(Actor actor, UUID id, int seen, String assignee) {
    Conversation conversation = open.open(actor, id, seen);
    if (conversation.assignee().orElse("").equals(assignee)) {
      return;
    }
    if (!assignee.isEmpty()
        && access.colleagues().stream().noneMatch(one -> one.id().equals(assignee))) {
      throw new InvalidInput(ContactWords.wrong("assignee", "assignee"));
    }
    conversation.assign(actor.id(), assignee);
    open.record(actor, conversation, "assigned", JsonText.object().add("assignee", assignee));
  }

  /**
   * Writes a note that the person never gets. Notes get into nobody's way, so it does not matter
   * what happened meanwhile; the same one twice in a row is one.
   *
   * @throws InvalidInput when there is no text, or too much of it
   */
  @Transactional
  public void note(Actor actor, UUID id, String typed) {
    Conversation conversation = open.open(actor, id);
    String text = CheckText.of("note", typed);
    if (isLast(conversations.letters(id), actor, text)) {
      return;
    }
    conversations.add(
        new Letter(TimeOrderedId.next(), id, Letter.Kind.NOTE, actor.id(), text, clock.instant()));
    conversation.noted(clock.instant());
    open.record(actor, conversation, "noted", JsonText.object());
  }

  private static boolean isLast(List<Letter> letters, Actor actor, String text) {
    Letter last = letters.get(letters.size() - 1);
    return last.kind() == Letter.Kind.NOTE
        && last.author().equals(actor.id())
        && last.text().equals(text);
  }
}
