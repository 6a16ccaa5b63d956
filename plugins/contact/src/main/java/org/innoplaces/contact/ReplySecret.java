package org.innoplaces.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** By this the addresses are signed that people answer to; it is made once and never shown. */
@Entity
@Table(name = "contact_secret")
public class ReplySecret {

  /** The only one. */
  public static final int ONLY = 1;

  @Id
  @Column(name = "id")
  private int id;

  @Column(name = "secret")
  private String value;

  /** For the persistence provider. */
  protected ReplySecret() {}

  /** This one. */
  public ReplySecret(String value) {
    this.id = ONLY;
    this.value = value;
  }

  /** Base 64. */
  public String value() {
    return value;
  }
}
