package org.innoplaces.content.delivery;

import java.time.Instant;

/**
 * What somebody sees who looks at the whole site otherwise than readers do now.
 *
 * @param at the instant that counts as now
 * @param overlay what is read instead of what is published then
 */
public record View(Instant at, Overlay overlay) {}
