package org.innoplaces.content.entry;

import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;

/**
 * Readers see an entry in these locales from the start of the window on.
 *
 * <p>Fired inside the transaction that did it; observe it with {@code
 * TransactionPhase.AFTER_SUCCESS} to act once it is sure.
 */
public record EntryPublished(
    UUID entryId, String type, Set<String> locales, Window window, Actor actor) {}
