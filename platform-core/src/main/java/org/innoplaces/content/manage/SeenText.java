package org.innoplaces.content.manage;

import java.time.Instant;
import java.util.UUID;

/** A publication without its text: which revision readers see under which slug, and when. */
public record SeenText(
    UUID entryId,
    String locale,
    UUID revisionId,
    int revision,
    String slug,
    Instant from,
    Instant until) {

  /** Whether it is seen at that instant. */
  public boolean covers(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(until);
  }
}
