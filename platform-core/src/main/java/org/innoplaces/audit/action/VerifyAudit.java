package org.innoplaces.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.audit.AuditEntry;
import org.innoplaces.audit.AuditHead;
import org.innoplaces.audit.AuditLog;
import org.innoplaces.audit.AuditVerdict;

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

  /** What a look through the whole log finds; reads it in batches, from the beginning. */
  @Transactional
  public AuditVerdict verify(Actor actor) {
    access.require(actor, new Permission("read", "audit"));
    AuditWalk walk = new AuditWalk();
    AuditHead head;
    do {
      while (walk.takes(next(walk))) {
        log.letGo();
      }
      log.letGo();
      // Read last: whoever appended an entry that was seen has moved the end by then.
      head = log.head();
    } while (head.sequence() > walk.entries() && walk.isSound() && walk.takes(next(walk)));
    return walk.end(head);
  }

  private List<AuditEntry> next(AuditWalk walk) {
    return log.after(walk.entries(), BATCH);
  }
}
