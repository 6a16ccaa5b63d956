package org.innoplaces.audit;

/**
 * What an action reports to the audit log.
 *
 * @param action past tense with its feature, for example {@code content.published}
 * @param subject type and id of what was changed
 * @param detail a JSON object, at most 4,000 characters; {@code {}} when there is nothing to add
 */
public record AuditFact(String action, String subject, String detail) {}
