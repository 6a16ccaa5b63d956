package org.innoplaces.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.audit.AuditEntries;
import org.innoplaces.audit.AuditLog;
import org.innoplaces.audit.AuditQuery;

/** Shows the log. Permission {@code read} on {@code audit}. */
@ApplicationScoped
public class ReadAudit {

  private final AuditLog log;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected ReadAudit() {
    this(null, null);
  }

  @Inject
  ReadAudit(AuditLog log, CheckAccess access) {
    this.log = log;
    this.access = access;
  }

  /** One page of what is wanted, the newest first. */
  @Transactional
  public AuditEntries read(Actor actor, AuditQuery query) {
    access.require(actor, new Permission("read", "audit"));
    return new AuditEntries(log.find(query), log.count(query.filter()));
  }
}
