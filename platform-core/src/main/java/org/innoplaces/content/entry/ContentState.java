package org.innoplaces.content.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The version of everything published: one row, locked by whoever changes publications. */
@Entity
@Table(name = "content_state")
public class ContentState {

  /** The only row's id. */
  public static final int ID = 1;

  @Id
  @Column(name = "id")
  private int id;

  @Column(name = "version")
  private long version;

  /** For the persistence provider. */
  protected ContentState() {}

  /** Rises with every change of publications. */
  public long version() {
    return version;
  }

  /** One more change. */
  public void advance() {
    version++;
  }
}
