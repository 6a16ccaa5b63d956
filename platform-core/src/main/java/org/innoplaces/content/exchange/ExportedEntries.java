package org.innoplaces.content.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Publication;

/** The entries as an export goes through them. */
public interface ExportedEntries {

  /** The types of all entries outside the trash, whether their plugins are there or not. */
  SortedSet<String> types();

  /** The next entries of a type outside the trash, in the order of their ids. */
  List<Entry> after(String type, UUID last, int most);

  /** Entries by their ids, those in the trash among them. */
  Map<UUID, Entry> named(Collection<UUID> ids);

  /** What is seen of entries at the instant or later, with the texts, the earliest first. */
  List<Publication> seenFrom(Collection<UUID> ids, Instant instant);
}
