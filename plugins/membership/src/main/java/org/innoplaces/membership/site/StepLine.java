package org.innoplaces.membership.site;

import java.time.Instant;

/**
 * What became of an application at some time.
 *
 * @param state for people
 */
public record StepLine(String state, Instant at) {}
