package org.innoplaces.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.audit.AuditEntry;
import org.innoplaces.audit.AuditFault;
import org.innoplaces.audit.AuditHash;
import org.innoplaces.audit.AuditHead;
import org.innoplaces.audit.AuditLog;

/**
 * Checks that the log is as it was written: every number there, every hash right, every entry
 * chained to the one before, and the end where it should be. Permission {@code read} on {@code
 * audit}.
 *
 * <p>Who can change the whole database can make a new chain; keep the last hash elsewhere to notice
 * that, too.
 */
@ApplicationScoped
public class VerifyAudit {

  private static final int BATCH = 1_000;

  private final AuditLog log;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected VerifyAudit() {
    this(null, null);
  }

  @Inject
  VerifyAudit(AuditLog log, CheckAccess access) {
    this.log = log;
    this.access = access;
  }

  /** The first fault; empty when the log is sound. Reads it in batches, from the beginning. */
  @Transactional
  public Optional<AuditFault> verify(Actor actor) {
    access.require(actor, new Permission("read", "audit"));
    AuditHead head = log.head();
    long expected = 1;
    String previous = "";
    while (true) {
      List<AuditEntry> batch = log.after(expected - 1, BATCH);
      for (AuditEntry entry : batch) {
        Optional<AuditFault> fault = fault(entry, expected, previous);
        if (fault.isPresent()) {
          return fault;
        }
        previous = entry.hash();
        expected++;
      }
      if (batch.size() < BATCH) {
        return end(head, expected - 1, previous);
      }
      log.letGo();
    }
  }

  private static Optional<AuditFault> fault(AuditEntry entry, long expected, String previous) {
    if (entry.sequence() != expected) {
      return Optional.of(new AuditFault(expected, "missing"));
    }
    if (!AuditHash.of(entry).equals(entry.hash())) {
      return Optional.of(new AuditFault(expected, "altered"));
    }
    return entry.previousHash().equals(previous)
        ? Optional.empty()
        : Optional.of(new AuditFault(expected, "unchained"));
  }

  private static Optional<AuditFault> end(AuditHead head, long last, String hash) {
    return head.sequence() > last || head.sequence() == last && !head.hash().equals(hash)
        ? Optional.of(new AuditFault(last + 1, "cut"))
        : Optional.empty();
  }
}
