package org.innoplaces.audit;

/**
 * One page of the log.
 *
 * @param filter which entries are wanted
 * @param page from 1
 * @param size how many entries it has at most
 */
public record AuditQuery(AuditFilter filter, int page, int size) {}
