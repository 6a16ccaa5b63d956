package org.innoplaces.audit;

/**
 * Which entries of the log are wanted; an empty text asks for all.
 *
 * @param actor the id of who did it
 * @param action how the action's name starts, for example {@code content.}
 * @param subject how the subject starts, for example {@code theme/}
 * @param page from 1
 */
public record AuditQuery(String actor, String action, String subject, int page, int size) {}
