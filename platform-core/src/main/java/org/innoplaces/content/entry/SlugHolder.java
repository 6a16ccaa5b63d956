package org.innoplaces.content.entry;

import java.time.Instant;
import java.util.UUID;
import org.innoplaces.content.entry.ContentRepository.SlugClaim;

/**
 * The slug that an entry has in one of its publications.
 *
 * @param from its first instant
 * @param until the first instant without it
 */
public record SlugHolder(UUID entryId, String slug, Instant from, Instant until) {

  /** Whether another entry cannot have the slug that it claims because of this one. */
  public boolean bars(SlugClaim claim) {
    return slug.equals(claim.slug())
        && !entryId.equals(claim.entryId())
        && from.isBefore(claim.window().until())
        && until.isAfter(claim.window().from());
  }
}
