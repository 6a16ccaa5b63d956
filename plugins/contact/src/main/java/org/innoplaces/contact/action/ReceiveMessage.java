package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Subject;
import org.innoplaces.contact.Writing;
import org.innoplaces.plugin.TimeOrderedId;

/** Takes in what somebody writes to the network: stored first, then mailed. Everybody may write. */
@ApplicationScoped
public class ReceiveMessage {

  /** For so long the same words again are the same message: a button pressed twice, a retry. */
  private static final Duration SAME = Duration.ofDays(1);

  private final CheckWriting check;
  private final LimitCrowd crowd;
  private final ConversationRepository conversations;
  private final TellAbout tell;
  private final Clock clock;

  /** For CDI proxies. */
  protected ReceiveMessage() {
    this(null, null, null, null, null);
  }

  @Inject
  ReceiveMessage(
      CheckWriting check,
      LimitCrowd crowd,
      ConversationRepository conversations,
      TellAbout tell,
      Clock clock) {
    this.check = check;
    this.crowd = crowd;
    this.conversations = conversations;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * Takes what nothing speaks against; see the other method.
   *
   * @throws org.innoplaces.problem.InvalidInput when something is missing or wrong, or too much
   *     comes at a time
   */
  @Transactional
  public UUID receive(Writing writing) {
    return receive(writing, false);
  }

  /**
   * Keeps it, and leaves the mails to its sender and to the team to be sent, all or nothing.
   *
   * @param trapped whether it filled what only programs see: it is held back then, and nobody is
   *     told
   * @return the id of its conversation; for the same words again within a day, the same one
   * @throws org.innoplaces.problem.InvalidInput when something is missing or wrong, naming all of
   *     it at once, or when too much comes at a time
   */
  @Transactional
  public UUID receive(Writing writing, boolean trapped) {
    Subject subject = check.check(writing);
    conversations.queue();
    Instant now = clock.instant();
    Optional<Conversation> same = conversations.begunWith(writing.digest(), now.minus(SAME));
    return same.orElseGet(() -> begin(subject, writing, trapped, now)).id();
  }

  private Conversation begin(Subject subject, Writing writing, boolean trapped, Instant now) {
    crowd.limit(writing.sender().email(), now);
    Conversation begun = new Conversation(TimeOrderedId.next(), subject, writing, now);
    Sender sender = begun.sender();
    conversations.add(
        begun,
        new Letter(
            TimeOrderedId.next(),
            begun.id(),
            Letter.Kind.RECEIVED,
            sender.name(),
            writing.text(),
            now));
    if (trapped) {
      begun.hold();
    } else {
      tell.tell(begun, now);
    }
    return begun;
  }
}
