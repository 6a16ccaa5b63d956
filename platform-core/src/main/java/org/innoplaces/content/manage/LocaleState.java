package org.innoplaces.content.manage;

import java.time.Instant;

/**
 * How far one locale of an entry has come.
 *
 * @param locale the language, or {@code und} for the shared values
 * @param filled whether its newest revision says anything
 * @param head the number of its newest revision
 * @param changedAt when that was written
 * @param changedBy the id of the actor who wrote it
 */
public record LocaleState(
    String locale,
    EntryState state,
    boolean filled,
    int head,
    Instant changedAt,
    String changedBy) {}
