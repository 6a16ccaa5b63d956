package org.innoplaces.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.innoplaces.audit.AuditEntry;
import org.innoplaces.audit.AuditFilter;
import org.innoplaces.audit.AuditLog;

/** Reads a part of the log in a transaction of its own, so that a slow reader holds none. */
@ApplicationScoped
class NextEntries {

  private final AuditLog log;

  protected NextEntries() {
    this(null);
  }

  @Inject
  NextEntries(AuditLog log) {
    this.log = log;
  }

  @Transactional
  public List<AuditEntry> after(AuditFilter filter, long sequence, int most) {
    return log.after(filter, sequence, most);
  }
}
