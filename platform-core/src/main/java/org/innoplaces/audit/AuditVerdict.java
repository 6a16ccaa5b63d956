package org.innoplaces.audit;

import java.util.Optional;

/**
 * What a look through the whole log found.
 *
 * @param entries how many entries are sound, from the first on
 * @param last the hash of the last sound entry, empty when there is none; who keeps it elsewhere
 *     notices also a chain that was made anew
 * @param fault the first place where the log is not as it was written; empty when it is sound
 */
public record AuditVerdict(long entries, String last, Optional<AuditFault> fault) {}
