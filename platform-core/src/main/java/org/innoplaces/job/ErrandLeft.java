package org.innoplaces.job;

/**
 * Something was left to do that is due at once. Fired inside the transaction that left it.
 *
 * @param errand the name of the errand
 */
public record ErrandLeft(String errand) {}
