package org.innoplaces.content.entry;

import java.util.UUID;
import org.innoplaces.access.Actor;

/**
 * A revision was written; readers do not see it yet.
 *
 * <p>Fired inside the transaction that did it; observe it with {@code
 * TransactionPhase.AFTER_SUCCESS} to act once it is sure.
 */
public record DraftSaved(UUID entryId, String type, String locale, int number, Actor actor) {}
