package org.innoplaces.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditEntry;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.AuditHead;
import org.innoplaces.audit.AuditLog;

/** Appends what an action did to the audit log, in that action's transaction. */
@ApplicationScoped
public class RecordAudit {

  private final AuditLog log;
  private final Clock clock;

  /** For CDI proxies. */
  protected RecordAudit() {
    this(null, null);
  }

  /** The log and the clock that stamps it. */
  @Inject
  public RecordAudit(AuditLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /** Call it last in a transaction: it holds the end of the chain until the commit. */
  public void record(Actor actor, AuditFact fact) {
    AuditHead head = log.lockHead();
    AuditEntry entry = new AuditEntry(head, clock.instant(), actor.id(), fact);
    log.append(entry);
    head.advance(entry);
  }
}
