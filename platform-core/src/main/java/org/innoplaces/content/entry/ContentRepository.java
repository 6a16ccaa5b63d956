package org.innoplaces.content.entry;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/**
 * The tables of entries, revisions and publications.
 *
 * <p>Locks are held until the transaction ends. Everybody who writes content takes the content
 * state first and the audit log last, so that nobody waits in a circle, however many actions a
 * transaction is made of. Who locks rows of other tables, too, does that after the content.
 */
public interface ContentRepository {

  /** Locks the right to write content. */
  void lockContent();

  /** Locks the right to write content and advances the version of what is published. */
  void lockPublications();

  /** Locks an entry for writing, after the content. */
  Optional<Entry> lock(UUID entryId);

  /** An entry as it is. */
  Optional<Entry> find(UUID entryId);

  /** The entry that import files know by a key. */
  Optional<Entry> findByKey(String type, String key);

  /** The entries of a type that are not in the trash; for types that have one. */
  List<Entry> entriesOf(String type);

  /** The types of those of the ids that exist, with the trashed ones. */
  Map<UUID, String> typesOf(Collection<UUID> entryIds);

  /** The types of those of the ids that exist and do not lie in the trash. */
  Map<UUID, String> typesInUse(Collection<UUID> entryIds);

  /** Whether there is any entry at all. */
  boolean isEmpty();

  /** Adds a new entry. */
  void add(Entry entry);

  /** The newest revision of an entry in a locale. */
  Optional<Revision> head(UUID entryId, String locale);

  /** The newest revision of an entry in every locale that has one. */
  List<Revision> heads(UUID entryId);

  /** The newest revisions of several entries, in every locale that has one. */
  List<Revision> heads(Collection<UUID> entryIds);

  /** A revision of the history. */
  Optional<Revision> revision(UUID entryId, String locale, int number);

  /** Adds a new revision. */
  void add(Revision revision);

  /** Adds a new revision that is the newest of its entry and locale from now on. */
  void addHead(Revision revision, HeadText text);

  /** The publications of an entry in a locale that are seen at the instant or later. */
  List<Publication> publicationsFrom(UUID entryId, String locale, Instant instant);

  /** The locales in which an entry has publications that are seen at the instant or later. */
  List<String> localesPublishedFrom(UUID entryId, Instant instant);

  /**
   * How many entries have a text in each language that is seen at the instant or later.
   *
   * @param without types that do not count; at least one
   */
  SortedMap<String, Long> entriesSeenFrom(Instant instant, Collection<String> without);

  /** Whether another entry of the type has the slug somewhere in the window. */
  boolean isSlugTaken(SlugClaim claim);

  /** The slugs of a type in a locale that are seen at the instant or later. */
  List<SlugHolder> slugHolders(String type, String locale, Instant instant);

  /** Adds a publication. */
  void add(Publication publication);

  /** Removes a planned publication. */
  void remove(Publication publication);

  /**
   * Removes an entry for good, with its texts, what readers saw of it, its places in releases and
   * what was said and typed about it. What other texts refer to with its id refers to nothing then.
   */
  void remove(Entry entry);

  /** The entries whose newest revision or current or planned publication points to the entry. */
  List<UUID> usersOf(UUID entryId, Instant now);

  /**
   * Writes what is pending and lets go of everything that was read in this transaction; locks stay.
   * For work on many entries, which would otherwise be compared again at every statement.
   */
  void letGo();

  /** A slug that an entry wants in a window of time. */
  record SlugClaim(UUID entryId, String type, String locale, String slug, Window window) {}
}
