package org.innoplaces.content.entry;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What is about to be taken from readers.
 *
 * @param entryId the entry
 * @param type of the entry
 * @param locales in which it will no longer be seen; {@code und} for the shared values
 * @param at the first instant without it
 */
public record Withdrawal(UUID entryId, String type, Set<String> locales, Instant at) {

  /** Keeps a copy. */
  public Withdrawal {
    locales = Set.copyOf(locales);
  }
}
