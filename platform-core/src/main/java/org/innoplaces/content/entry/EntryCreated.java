package org.innoplaces.content.entry;

import java.util.UUID;
import org.innoplaces.access.Actor;

/**
 * An entry was created; it has no text yet.
 *
 * <p>Fired inside the transaction that did it; observe it with {@code
 * TransactionPhase.AFTER_SUCCESS} to act once it is sure.
 */
public record EntryCreated(UUID entryId, String type, Actor actor) {}
