package org.innoplaces.content.review;

import java.util.UUID;
import org.innoplaces.access.Actor;

/**
 * Somebody said something about an entry in a language.
 *
 * <p>Fired inside the transaction that did it; observe it with {@code
 * TransactionPhase.AFTER_SUCCESS} to act once it is sure.
 */
public record CommentWritten(
    UUID entryId, String type, UUID commentId, String locale, Actor actor) {}
