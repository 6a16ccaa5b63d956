package org.innoplaces.content.exchange.action;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/**
 * What readers are to see of a stream in an interval, checked.
 *
 * @param from empty for now
 * @param until empty for the start of the next one, or never
 * @param place where it stands in the file
 */
record CheckedVersion(
    Optional<Instant> from,
    Optional<Instant> until,
    JsonObject text,
    Optional<String> slug,
    String place) {}
