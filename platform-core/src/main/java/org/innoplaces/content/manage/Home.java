package org.innoplaces.content.manage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.review.Waiting;
import org.innoplaces.content.unsaved.UnsavedText;

/**
 * What an editor finds who comes to work.
 *
 * @param waiting what waits for this person
 * @param unsaved what this person typed and did not save, the newest first
 * @param byState some entries of each state that wants something done, the last changed first
 * @param latest what was changed last
 * @param entries everything that is named here, by id
 */
public record Home(
    Waiting waiting,
    List<UnsavedText> unsaved,
    Map<EntryState, List<ListedEntry>> byState,
    List<ListedEntry> latest,
    Map<UUID, ListedEntry> entries) {

  /** The entry of an id, when it can still be read. */
  public Optional<ListedEntry> entry(UUID id) {
    return Optional.ofNullable(entries.get(id));
  }
}
