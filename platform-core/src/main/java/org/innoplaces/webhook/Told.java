package org.innoplaces.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** Up to which instant starts and ends of publications were told; one row. */
@Entity
@Table(name = "webhook_told")
public class Told {

  /** The id of the one row. */
  public static final int ID = 1;

  @Id
  @Column(name = "id")
  private int id;

  @Column(name = "until")
  private Instant until;

  /** For the persistence provider. */
  protected Told() {}

  /** That instant; empty before the first time. */
  public Optional<Instant> until() {
    return Optional.ofNullable(until);
  }

  /** Everything up to an instant is told now. */
  public void advance(Instant now) {
    until = now;
  }
}
