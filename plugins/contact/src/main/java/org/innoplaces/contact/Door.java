package org.innoplaces.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** The one row that everybody locks who brings a message, so that they come one after the other. */
@Entity
@Table(name = "contact_door")
public class Door {

  /** The only one. */
  public static final int ONLY = 1;

  @Id
  @Column(name = "id")
  private int id;

  @Column(name = "secret")
  private String secret;

  /** For the persistence provider. */
  protected Door() {}

  /** Which door. */
  public int id() {
    return id;
  }

  /** What signs the things that forms send back; empty before it was needed. */
  public Optional<String> secret() {
    return Optional.ofNullable(secret);
  }

  /** From now on this signs them. */
  public void sign(String with) {
    secret = with;
  }
}
