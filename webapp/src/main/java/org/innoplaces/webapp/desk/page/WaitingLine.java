package org.innoplaces.webapp.desk.page;

import java.time.Instant;

/**
 * Something that waits for a person.
 *
 * @param kind {@code unsaved}, {@code asked}, {@code returned} or {@code comment}
 * @param path where it is dealt with
 * @param title of the entry; empty when it has none
 * @param language the tag of the language; {@code und} for shared values
 * @param by the id of the one who did it
 * @param words what that one said; empty when nothing
 */
public record WaitingLine(
    String kind, String path, String title, String language, String by, Instant at, String words) {}
