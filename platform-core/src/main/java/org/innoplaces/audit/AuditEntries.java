package org.innoplaces.audit;

import java.util.List;

/**
 * Some entries of the log, the newest first.
 *
 * @param total how many there are on all pages
 */
public record AuditEntries(List<AuditEntry> entries, long total) {}
