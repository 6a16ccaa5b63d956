package org.innoplaces.audit.action;

import java.util.List;
import java.util.Optional;
import org.innoplaces.audit.AuditEntry;
import org.innoplaces.audit.AuditFault;
import org.innoplaces.audit.AuditHash;
import org.innoplaces.audit.AuditHead;
import org.innoplaces.audit.AuditVerdict;

/** Goes through the log from its first entry and stops at the first that is not as written. */
final class AuditWalk {

  private long entries;
  private String hash = "";
  private AuditFault fault;

  long entries() {
    return entries;
  }

  boolean isSound() {
    return fault == null;
  }

  /** Goes on; false when there was nothing to take. */
  boolean takes(List<AuditEntry> batch) {
    for (AuditEntry entry : batch) {
      check(entry);
      if (fault != null) {
        return false;
      }
      entries++;
      hash = entry.hash();
    }
    return !batch.isEmpty();
  }

  private void check(AuditEntry entry) {
    if (entry.sequence() != entries + 1) {
      fault = new AuditFault(entries + 1, "missing");
    } else if (!AuditHash.of(entry).equals(entry.hash())) {
      fault = new AuditFault(entry.sequence(), "altered");
    } else if (!entry.previousHash().equals(hash)) {
      fault = new AuditFault(entry.sequence(), "unchained");
    }
  }

  /** Compares with the note of the log's end, which was read after the last entry. */
  AuditVerdict end(AuditHead head) {
    if (fault == null && head.sequence() > entries) {
      fault = new AuditFault(entries + 1, "cut");
    } else if (fault == null && head.sequence() < entries) {
      fault = new AuditFault(head.sequence() + 1, "unclaimed");
    } else if (fault == null && !head.hash().equals(hash)) {
      fault = new AuditFault(entries, "head");
    }
    return new AuditVerdict(entries, hash, Optional.ofNullable(fault));
  }
}
