package org.innoplaces.content.manage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.delivery.FoundEntries;
import org.innoplaces.content.entry.Revision;

/** Entries as editors ask for them; every method is one statement unless it says otherwise. */
public interface ManagedContent {

  /**
   * The entries of a list; a second statement only when a page behind the last is asked for.
   *
   * @param chain where titles are looked for, best first
   */
  FoundEntries find(EntryQuery query, List<String> chain, Instant at);

  /**
   * The entries of some types that were changed last: so many of each of the states, and so many of
   * all; the last changed first. Those in the trash do not count.
   */
  List<NewestEntry> newest(
      Collection<String> types, Collection<EntryState> states, int most, Instant at);

  /** How the entries of the ids stand at the instant, in any order. */
  List<EntryStanding> standing(Collection<UUID> ids, Instant at);

  /** What readers see, saw and will see of an entry, latest first. */
  List<SeenText> publications(UUID entryId, int most);

  /** One page of the history of an entry in a locale, newest first. */
  List<RevisionLine> history(UUID entryId, String locale, int offset, int limit);

  /** The same with the texts. */
  List<Revision> revisions(UUID entryId, String locale, int offset, int limit);

  /** The number of the newest revision. */
  Optional<Integer> head(UUID entryId, String locale);
}
