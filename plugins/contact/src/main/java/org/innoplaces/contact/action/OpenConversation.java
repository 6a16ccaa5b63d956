package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.action.NameActors;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.UnknownConversation;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.Problem;

/** What all deeds with a conversation have in common: who may, what one saw, what is recorded. */
@ApplicationScoped
class OpenConversation {

  private final InboxAccess access;
  private final ConversationRepository conversations;
  private final NameActors names;
  private final RecordAudit audit;

  protected OpenConversation() {
    this(null, null, null, null);
  }

  @Inject
  OpenConversation(
      InboxAccess access,
      ConversationRepository conversations,
      NameActors names,
      RecordAudit audit) {
    this.access = access;
    this.conversations = conversations;
    this.names = names;
    this.audit = audit;
  }

  /** Locks it until the transaction ends. */
  Conversation open(Actor actor, UUID id) {
    access.requireAnswering(actor);
    return conversations.lock(id).orElseThrow(() -> new UnknownConversation(id));
  }

  /** The same, when it is still as somebody saw it. */
  Conversation open(Actor actor, UUID id, int seen) {
    Conversation conversation = open(actor, id);
    if (conversation.turn() != seen) {
      throw new OutOfDate(List.of(new Problem("contact-meanwhile", null, meanwhile(conversation))));
    }
    return conversation;
  }

  private Message meanwhile(Conversation conversation) {
    if (conversation.touchedBy().filter(Conversation.PERSON::equals).isPresent()) {
      return ContactWords.of("wrong.heard", conversation.sender().name());
    }
    String who = conversation.touchedBy().map(names::name).orElse("?");
    Message looksAfter =
        conversation
            .assignee()
            .map(id -> ContactWords.of("meanwhile.assigned", names.name(id)))
            .orElse(ContactWords.of("meanwhile.nobody"));
    return ContactWords.of("wrong.meanwhile", who, conversation.state().label(), looksAfter);
  }

  /** Records the deed; the log gets ids only. */
  void record(Actor actor, Conversation conversation, String deed, JsonObjectBuilder detail) {
    audit.record(
        actor,
        new AuditFact("contact." + deed, conversation.reference(), detail.build().toString()));
  }
}
