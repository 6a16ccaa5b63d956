package org.innoplaces.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The tables of conversations and of what was written in them. */
public interface ConversationRepository {

  /** Lets one message in at a time, on all nodes, until the transaction ends. */
  void queue();

  /** Adds a conversation with its first letter. */
  void add(Conversation conversation, Letter first);

  /** Adds a letter. */
  void add(Letter letter);

  /** A conversation. */
  Optional<Conversation> find(UUID id);

  /** A conversation, locked until the transaction ends. */
  Optional<Conversation> lock(UUID id);

  /** The newest conversation that began with these words since an instant. */
  Optional<Conversation> begunWith(String digest, Instant since);

  /** How many began with that address since an instant; without those that are spam. */
  long countOf(String email, Instant since);

  /** How many times the address was asked since an instant whether a message is theirs. */
  long countAsked(String email, Instant since);

  /** How many nobody has confirmed that began before an instant. */
  long countUnconfirmed(Instant before);

  /** These. */
  List<UUID> unconfirmed(Instant before);

  /** Those that are spam and came before an instant. */
  List<UUID> spam(Instant before);

  /** Whether the address was told since an instant that something has arrived. */
  boolean isAcknowledged(String email, Instant since);

  /** What was written in a conversation, the oldest first. */
  List<Letter> letters(UUID conversation);

  /** What was written, or came in, as mails with these Message-IDs. */
  List<Letter> mailedAs(Collection<String> messageIds);

  /** The conversations whose acknowledgement has one of these Message-IDs. */
  List<Conversation> acknowledgedAs(Collection<String> messageIds);

  /**
   * What the person with the address called themselves, each name once; only where somebody of us
   * looked after the conversation, since anybody may write with any address.
   */
  Set<String> names(String email);

  /** The conversations that the person with the address began, the oldest first. */
  List<Conversation> of(String email);

  /** Removes these with everything that was written in them. */
  void removeOf(String email);

  /** How many conversations about a subject had their last word before an instant. */
  long countBefore(Subject subject, Instant instant);

  /** These. */
  List<UUID> before(Subject subject, Instant instant);

  /** Removes conversations with everything that was written in them. */
  void remove(List<UUID> ids);
}
