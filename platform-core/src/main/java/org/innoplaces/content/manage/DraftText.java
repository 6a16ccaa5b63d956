package org.innoplaces.content.manage;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.innoplaces.content.entry.Revision;

/**
 * What an entry says in one locale at one point of its history.
 *
 * @param data the values by field name, extensions under {@code extensions}
 * @param slug the address that the author chose
 */
public record DraftText(
    String locale,
    int number,
    JsonObject data,
    Optional<String> slug,
    String author,
    Instant at,
    Optional<String> note) {

  /** The text of a revision. */
  public static DraftText of(Revision revision) {
    return new DraftText(
        revision.locale(),
        revision.number(),
        revision.data(),
        revision.slug(),
        revision.author(),
        revision.createdAt(),
        revision.note());
  }
}
