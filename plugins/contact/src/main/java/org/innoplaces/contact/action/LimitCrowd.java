package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;

/** Lets no address and no crowd fill the inbox. For who stands in the queue. */
@ApplicationScoped
class LimitCrowd {

  private static final Duration HOUR = Duration.ofHours(1);

  /** More than a person writes in an hour about different things. */
  private static final int MOST_OF_ADDRESS = 6;

  /** More than a network of this kind gets in a week. */
  private static final int MOST_IN_ALL = 300;

  private final ConversationRepository conversations;

  protected LimitCrowd() {
    this(null);
  }

  @Inject
  LimitCrowd(ConversationRepository conversations) {
    this.conversations = conversations;
  }

  /**
   * Counts what came within an hour.
   *
   * @throws InvalidInput when that was too much; whoever writes is asked to come back
   */
  void limit(String email, Instant now) {
    Instant since = now.minus(HOUR);
    if (conversations.countOf(email, since) >= MOST_OF_ADDRESS) {
      throw new InvalidInput(ContactWords.wrong("email", "many"));
    }
    if (conversations.countSince(since) >= MOST_IN_ALL) {
      throw new InvalidInput(
          List.of(new Problem("contact-crowd", null, ContactWords.of("wrong.crowd"))));
    }
  }
}
