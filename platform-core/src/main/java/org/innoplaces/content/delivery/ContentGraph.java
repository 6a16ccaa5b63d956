package org.innoplaces.content.delivery;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was asked for and what it refers to.
 *
 * @param primary what was asked for, in its order
 * @param total how many there are on all pages
 * @param documents everything that was loaded, the primary documents too
 * @param visible the type of every entry that can be seen and is referred to from a loaded document
 */
public record ContentGraph(
    List<Document> primary, long total, Map<UUID, Document> documents, Map<UUID, String> visible) {

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return primary.isEmpty();
  }
}
