package org.innoplaces.content.entry;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;

/**
 * Readers no longer see an entry in these locales from the instant on.
 *
 * <p>Fired inside the transaction that did it; observe it with {@code
 * TransactionPhase.AFTER_SUCCESS} to act once it is sure.
 */
public record EntryUnpublished(
    UUID entryId, String type, Set<String> locales, Instant at, Actor actor) {}
