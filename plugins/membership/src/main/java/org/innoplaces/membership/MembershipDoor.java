package org.innoplaces.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that everybody locks who brings an application, so that they come in turn. */
@Entity
@Table(name = "membership_door")
public class MembershipDoor {

  /** The only one. */
  public static final int ONLY = 1;

  @Id
  @Column(name = "id")
  private int id;

  /** For the persistence provider. */
  protected MembershipDoor() {}

  /** Which door. */
  public int id() {
    return id;
  }
}
