package org.innoplaces.testkit.planted.orderly;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A noun. */
@Entity
public class Book {

  @Id private long id;

  /** The number in the catalogue. */
  public long id() {
    return id;
  }
}
