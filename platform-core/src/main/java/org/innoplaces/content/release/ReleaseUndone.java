package org.innoplaces.content.release;

import java.time.Instant;
import java.util.UUID;
import org.innoplaces.access.Actor;

/**
 * Readers see what they would see without a release, from an instant on.
 *
 * <p>Fired inside the transaction that did it; observe it with {@code
 * TransactionPhase.AFTER_SUCCESS} to act once it is sure.
 */
public record ReleaseUndone(UUID releaseId, Instant at, Actor actor) {}
