package org.innoplaces.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.innoplaces.audit.AuditEntry;
import org.innoplaces.audit.AuditHead;
import org.innoplaces.audit.AuditLog;

@ApplicationScoped
class JpaAuditLog implements AuditLog {

  private final EntityManager entityManager;

  protected JpaAuditLog() {
    this(null);
  }

  @Inject
  JpaAuditLog(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public AuditHead lockHead() {
    return entityManager.find(AuditHead.class, AuditHead.ID, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public void append(AuditEntry entry) {
    entityManager.persist(entry);
  }
}
