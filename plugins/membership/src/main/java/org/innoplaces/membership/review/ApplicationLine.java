package org.innoplaces.membership.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.membership.ApplicationState;

/**
 * One application in a list.
 *
 * @param votes how many have voted; not how
 * @param reviewers how many are to vote
 */
public record ApplicationLine(
    UUID id,
    ApplicationState state,
    String name,
    String organisation,
    Instant submittedAt,
    Optional<Integer> position,
    int votes,
    int reviewers) {}
