package org.innoplaces.content.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One reference in a revision: through which field, at which place, to which entry. */
@Embeddable
public class EntryReference {

  @Column(name = "field")
  private String field;

  @Column(name = "position")
  private int position;

  @Column(name = "target_id")
  private UUID target;

  /** For the persistence provider. */
  protected EntryReference() {}

  /** The reference that stands at a place of a field, counted from 0. */
  public EntryReference(String field, int position, UUID target) {
    this.field = field;
    this.position = position;
    this.target = target;
  }

  /** The path of the field. */
  public String field() {
    return field;
  }

  /** The place among the references of the field. */
  public int position() {
    return position;
  }

  /** The entry that is pointed to. */
  public UUID target() {
    return target;
  }
}
