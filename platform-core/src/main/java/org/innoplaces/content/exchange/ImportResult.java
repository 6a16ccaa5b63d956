package org.innoplaces.content.exchange;

/**
 * What an import did.
 *
 * @param created entries that were not there before
 * @param updated entries that got a new text or were published
 * @param unchanged entries that were as the folder tells them
 */
public record ImportResult(int created, int updated, int unchanged) {}
