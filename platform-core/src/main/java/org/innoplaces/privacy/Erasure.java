package org.innoplaces.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a person was erased from this database; it does not say who. */
@Entity
@Table(name = "erasure")
public class Erasure {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "at")
  private Instant at;

  /** For the persistence provider. */
  protected Erasure() {}

  /** An erasure of this instant. */
  public Erasure(UUID id, Instant at) {
    this.id = id;
    this.at = at;
  }

  /** The same as in the ledger; UUID version 7. */
  public UUID id() {
    return id;
  }

  /** When it was done in this database. */
  public Instant at() {
    return at;
  }

  /** As the audit log names it. */
  public String subject() {
    return "erasure/" + id;
  }
}
