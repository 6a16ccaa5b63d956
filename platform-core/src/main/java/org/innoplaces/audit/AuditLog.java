package org.innoplaces.audit;

import java.util.List;

/** The audit log's table; append only. */
public interface AuditLog {

  /** The end of the chain, locked until the transaction ends. */
  AuditHead lockHead();

  /** Appends one entry. */
  void append(AuditEntry entry);

  /** The end of the chain as it is now. */
  AuditHead head();

  /** The entries behind a number, in order. */
  List<AuditEntry> after(long sequence, int most);

  /** The entries behind a number that are wanted, in order. */
  List<AuditEntry> after(AuditFilter filter, long sequence, int most);

  /** Some entries, the newest first. */
  List<AuditEntry> find(AuditQuery query);

  /** How many entries are wanted. */
  long count(AuditFilter filter);

  /** Lets go of what was read in this transaction. */
  void letGo();
}
