package org.innoplaces.privacy;

/**
 * A line of the register with what its retention is about to do.
 *
 * @param processing what is kept
 * @param due how many records would go if the retention ran now
 */
public record RegisterLine(Processing processing, long due) {}
