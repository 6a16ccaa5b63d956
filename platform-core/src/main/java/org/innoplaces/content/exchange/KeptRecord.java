package org.innoplaces.content.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A record that an import brought for a plugin that is away. */
@Entity
@Table(name = "kept_record")
public class KeptRecord {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "file")
  private String file;

  @Column(name = "place")
  private int place;

  @Column(name = "record")
  private String line;

  /** For the persistence provider. */
  protected KeptRecord() {}

  /**
   * One line of a file.
   *
   * @param id the same whenever file and line are the same
   * @param place its place among those of the file
   */
  public KeptRecord(String id, RecordsFile file, int place, String line) {
    this.id = id;
    this.file = file.path();
    this.place = place;
    this.line = line;
  }

  /** Its place among those of the file; the later ones have higher places. */
  public int place() {
    return place;
  }

  /** The JSON object as it was brought. */
  public String line() {
    return line;
  }
}
