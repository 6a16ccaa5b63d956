package org.innoplaces.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the audit chain: one row that is locked while an entry is appended. */
@Entity
@Table(name = "audit_head")
public class AuditHead {

  /** The only row's id. */
  public static final int ID = 1;

  @Id
  @Column(name = "id")
  private int id;

  @Column(name = "sequence_number")
  private long sequence;

  @Column(name = "hash")
  private String hash;

  /** For the persistence provider. */
  protected AuditHead() {}

  /** The number of the newest entry, 0 when there is none. */
  public long sequence() {
    return sequence;
  }

  /** The hash of the newest entry, empty when there is none. */
  public String hash() {
    return hash;
  }

  /** Moves on to the entry that was appended. */
  public void advance(AuditEntry appended) {
    this.sequence = appended.sequence();
    this.hash = appended.hash();
  }
}
