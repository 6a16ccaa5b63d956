package org.innoplaces.content.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * One publication that is seen at the instant of a reading, with what it says.
 *
 * @param data the revision's JSON; null when only the publication was asked for
 */
public record PublishedText(
    UUID entryId,
    String type,
    String locale,
    String slug,
    Instant from,
    Instant until,
    Integer number,
    String data) {}
