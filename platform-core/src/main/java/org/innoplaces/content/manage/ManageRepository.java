package org.innoplaces.content.manage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Revision;

/** Reads content for editors; every method is one statement. */
public interface ManageRepository {

  /**
   * The ids of one page of a list, in order.
   *
   * @param title the path of the field that names entries of the type
   */
  List<UUID> find(EntryQuery query, String title, Instant now);

  /** How many entries the query finds. */
  long count(EntryQuery query, Instant now);

  /** The entry, wherever it lies. */
  Optional<Entry> entry(UUID id);

  /** The entries of those ids. */
  List<Entry> entries(Collection<UUID> ids);

  /** The newest revision in every locale of the entries. */
  List<Revision> heads(Collection<UUID> ids);

  /** All publications of the entries, with their revisions' numbers. */
  List<ShownText> shown(Collection<UUID> ids);

  /** The revisions of an entry in a locale, the newest first. */
  List<Revision> history(UUID id, String locale, int first, int size);

  /** How many revisions there are. */
  long revisions(UUID id, String locale);

  /** One revision. */
  Optional<Revision> revision(UUID id, String locale, int number);

  /** The entries that refer to an entry, in their newest revisions or in what readers see. */
  List<UUID> users(UUID id, Instant now);
}
