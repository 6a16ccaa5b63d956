package org.innoplaces.content.index;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A field of which the index knows, and how far the texts from before have their rows. */
@Entity
@Table(name = "indexed_field")
@IdClass(IndexedField.Place.class)
public class IndexedField {

  /** Before every revision. */
  private static final UUID START = new UUID(0, 0);

  @Id
  @Column(name = "type")
  private String type;

  @Id
  @Column(name = "field")
  private String field;

  @Id
  @Column(name = "block")
  private String block;

  @Column(name = "made_as")
  private String madeAs;

  @Column(name = "reached")
  private UUID reached;

  @Column(name = "done")
  private boolean done;

  /** For the persistence provider. */
  protected IndexedField() {}

  /**
   * A field that nobody knew before.
   *
   * @param madeAs of what its rows are made: another kind of field has other ones
   * @param done whether there are no texts from before
   */
  public IndexedField(Place place, String madeAs, boolean done) {
    this.type = place.type;
    this.field = place.field;
    this.block = place.block;
    this.madeAs = madeAs;
    this.reached = START;
    this.done = done;
  }

  /** Which field of which type, by its path, and which kind of blocks in it; "" for itself. */
  public static class Place implements Serializable {

    private static final long serialVersionUID = 1L;

    private String type;
    private String field;
    private String block;

    /** For the persistence provider. */
    public Place() {}

    /** The place of a field. */
    public Place(String type, String field) {
      this(type, field, "");
    }

    /** That of the blocks of a kind in a field. */
    public Place(String type, String field, String block) {
      this.type = type;
      this.field = field;
      this.block = block;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Place that
          && Objects.equals(type, that.type)
          && Objects.equals(field, that.field)
          && Objects.equals(block, that.block);
    }

    @Override
    public int hashCode() {
      return Objects.hash(type, field, block);
    }
  }

  /** Where the field stands. */
  public Place place() {
    return new Place(type, field, block);
  }

  /** The name of the type. */
  public String type() {
    return type;
  }

  /** The path of the field, whose blocks of one kind may be meant. */
  public String field() {
    return field;
  }

  /** Of what its rows are made. */
  public String madeAs() {
    return madeAs;
  }

  /** The id of the last revision that has its rows, the ids in their order. */
  public UUID reached() {
    return reached;
  }

  /** Whether all texts have their rows. */
  public boolean isDone() {
    return done;
  }

  /** All of its rows are to be made anew. */
  public void startAgain(String newlyMadeAs) {
    this.madeAs = newlyMadeAs;
    this.reached = START;
    this.done = false;
  }

  /** All revisions up to one have their rows. */
  public void reach(UUID revision) {
    this.reached = revision;
  }

  /** All revisions have their rows. */
  public void finish() {
    this.done = true;
  }
}
