package org.innoplaces.content.review;

import java.util.UUID;
import org.innoplaces.access.Actor;

/**
 * Somebody asked for a review.
 *
 * <p>Fired inside the transaction that did it; observe it with {@code
 * TransactionPhase.AFTER_SUCCESS} to act once it is sure.
 */
public record ReviewAsked(UUID entryId, String type, UUID reviewId, String locale, Actor actor) {}
