package org.innoplaces.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A file of a mail as it is kept until the mail is forgotten. */
@Entity
@Table(name = "mail_attachment")
public class AttachedFile {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "mail_id")
  private UUID mail;

  @Column(name = "place")
  private int place;

  @Column(name = "name")
  private String name;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "content")
  private byte[] content;

  /** For the persistence provider. */
  protected AttachedFile() {}

  /** A file at a place, from 1. */
  public AttachedFile(UUID id, UUID mail, int place, MailAttachment attachment) {
    this.id = id;
    this.mail = mail;
    this.place = place;
    this.name = attachment.name();
    this.mediaType = attachment.mediaType();
    this.content = attachment.content();
  }

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** The id of its mail. */
  public UUID mail() {
    return mail;
  }

  /** Where it stands among those of its mail, from 1. */
  public int place() {
    return place;
  }

  /** What it is. */
  public MailAttachment attachment() {
    return new MailAttachment(name, mediaType, content);
  }
}
