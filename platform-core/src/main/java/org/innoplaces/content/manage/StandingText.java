package org.innoplaces.content.manage;

import java.time.Instant;
import java.util.UUID;

/**
 * The newest revision of an entry in a locale, as lists tell of it.
 *
 * @param filled whether it says anything
 * @param title what names the entry in this locale; null while nothing does
 * @param changedBy the id of the actor who wrote it
 */
public record StandingText(
    String locale,
    UUID revisionId,
    int number,
    boolean filled,
    String title,
    Instant changedAt,
    String changedBy) {}
