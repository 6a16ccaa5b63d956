package org.innoplaces.audit;

/** The audit log's table; append only. */
public interface AuditLog {

  /** The end of the chain, locked until the transaction ends. */
  AuditHead lockHead();

  /** Appends one entry. */
  void append(AuditEntry entry);
}
