package org.innoplaces.content.review;

import java.util.UUID;
import org.innoplaces.access.Actor;

/**
 * A comment was settled, or opened again.
 *
 * <p>Fired inside the transaction that did it; observe it with {@code
 * TransactionPhase.AFTER_SUCCESS} to act once it is sure.
 */
public record CommentResolved(
    UUID entryId, String type, UUID commentId, String locale, boolean open, Actor actor) {}
