package org.innoplaces.content.exchange.action;

import java.util.List;
import java.util.SortedMap;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.Revision;

/**
 * An entry as an export finds it.
 *
 * @param heads the newest text of each stream
 * @param seen what is seen of each stream now and later, the earliest first
 */
record EntryTexts(
    Entry entry, SortedMap<String, Revision> heads, SortedMap<String, List<Publication>> seen) {

  List<Publication> seen(String stream) {
    return seen.getOrDefault(stream, List.of());
  }
}
