package org.innoplaces.audit;

/**
 * The first place where the log is not as it was written.
 *
 * @param sequence the number of the entry
 * @param reason {@code altered}: its hash does not fit its members; {@code unchained}: it does not
 *     follow the one before; {@code missing}: it is not there; {@code cut}: the log ends too early;
 *     {@code unclaimed}: it stands behind the end of the log; {@code head}: the note of the log's
 *     end does not fit its last entry
 */
public record AuditFault(long sequence, String reason) {}
