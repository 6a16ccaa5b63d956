package org.innoplaces.content.entry;

import java.util.UUID;
import org.innoplaces.access.Actor;

/**
 * An entry was put into the trash.
 *
 * <p>Fired inside the transaction that did it; observe it with {@code
 * TransactionPhase.AFTER_SUCCESS} to act once it is sure.
 */
public record EntryTrashed(UUID entryId, String type, Actor actor) {}
