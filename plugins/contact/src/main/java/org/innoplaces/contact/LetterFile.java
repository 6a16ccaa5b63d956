package org.innoplaces.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A file that came along with a letter; nobody gets it but as a download. */
@Entity
@Table(name = "contact_file")
public class LetterFile {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "letter_id")
  private UUID letter;

  @Column(name = "place")
  private int place;

  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private FileKind kind;

  @Column(name = "size_bytes")
  private int size;

  @Column(name = "content")
  private byte[] content;

  /** For the persistence provider. */
  protected LetterFile() {}

  /**
   * A file at a place, from 1.
   *
   * @param content not copied
   */
  public LetterFile(UUID id, UUID letter, int place, String name, FileKind kind, byte[] content) {
    this.id = id;
    this.letter = letter;
    this.place = place;
    this.name = name;
    this.kind = kind;
    this.size = content.length;
    this.content = content;
  }

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** The id of its letter. */
  public UUID letter() {
    return letter;
  }

  /** Where it stands among those of its letter, from 1. */
  public int place() {
    return place;
  }

  /** What its sender called it; one line. */
  public String name() {
    return name;
  }

  /** What it is, by its content. */
  public FileKind kind() {
    return kind;
  }

  /** Its bytes, not copied. */
  public byte[] content() {
    return content;
  }

  /**
   * What a list tells of a file.
   *
   * @param size in bytes
   */
  public record Line(UUID id, UUID letter, String name, FileKind kind, int size) {}
}
