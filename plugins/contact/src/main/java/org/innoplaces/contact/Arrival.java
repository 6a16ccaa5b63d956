package org.innoplaces.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That something came, and from which part of the network; forgotten after an hour. */
@Entity
@Table(name = "contact_arrival")
public class Arrival {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "network")
  private String network;

  @Enumerated(EnumType.STRING)
  @Column(name = "verdict")
  private Verdict verdict;

  @Column(name = "came_at")
  private Instant cameAt;

  /** For the persistence provider. */
  protected Arrival() {}

  /**
   * This one.
   *
   * @param network a digest that tells nobody which
   */
  public Arrival(UUID id, String network, Verdict verdict, Instant now) {
    this.id = id;
    this.network = network;
    this.verdict = verdict;
    this.cameAt = now;
  }

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** A digest of the part of the network. */
  public String network() {
    return network;
  }

  /** What became of it. */
  public Verdict verdict() {
    return verdict;
  }

  /** When it came. */
  public Instant cameAt() {
    return cameAt;
  }
}
