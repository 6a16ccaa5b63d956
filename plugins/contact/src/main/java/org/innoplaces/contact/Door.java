package org.innoplaces.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that everybody locks who brings a message, so that they come one after the other. */
@Entity
@Table(name = "contact_door")
public class Door {

  /** The only one. */
  public static final int ONLY = 1;

  @Id
  @Column(name = "id")
  private int id;

  /** For the persistence provider. */
  protected Door() {}

  /** Which door. */
  public int id() {
    return id;
  }
}
