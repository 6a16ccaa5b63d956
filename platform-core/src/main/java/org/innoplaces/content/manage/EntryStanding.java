package org.innoplaces.content.manage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What lists need to know of an entry.
 *
 * @param texts its newest texts, ordered by locale
 * @param seen what readers see of it now and later, and for each locale what they saw last
 */
public record EntryStanding(
    UUID id,
    String type,
    Instant createdAt,
    Optional<Instant> trashedAt,
    List<StandingText> texts,
    List<SeenText> seen) {}
