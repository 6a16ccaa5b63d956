package org.innoplaces.content.review;

import java.util.UUID;
import org.innoplaces.access.Actor;

/**
 * A review was approved, sent back or withdrawn.
 *
 * <p>Fired inside the transaction that did it; observe it with {@code
 * TransactionPhase.AFTER_SUCCESS} to act once it is sure.
 */
public record ReviewDecided(
    UUID entryId, String type, UUID reviewId, String locale, Review.State state, Actor actor) {}
