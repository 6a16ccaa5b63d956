package org.innoplaces.contact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks for conversations. */
public interface InboxRepository {

  /** Some of those that the query finds, the newest first. */
  List<Conversation> find(InboxQuery query);

  /** How many the query finds. */
  long count(InboxQuery query);

  /** The beginning of what the person wrote last, by conversation; one statement at most. */
  Map<UUID, String> excerpts(Collection<UUID> conversations);

  /** What was written in these conversations, by conversation, the oldest first. */
  Map<UUID, List<Letter>> letters(Collection<UUID> conversations);
}
