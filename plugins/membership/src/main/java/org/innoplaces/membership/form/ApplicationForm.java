package org.innoplaces.membership.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.innoplaces.json.JsonText;

/** A version of the form. The highest one is asked now; none is ever changed. */
@Entity
@Table(name = "membership_form")
public class ApplicationForm {

  @Id
  @Column(name = "version")
  private int version;

  @Column(name = "definition")
  private String definition;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  /** For the persistence provider. */
  protected ApplicationForm() {}

  /**
   * This version.
   *
   * @param actor the id of who wrote it
   */
  public ApplicationForm(int version, FormDefinition definition, String actor, Instant now) {
    this.version = version;
    this.definition = definition.write().toString();
    this.createdBy = actor;
    this.createdAt = now;
  }

  /** From 1 on. */
  public int version() {
    return version;
  }

  /** What is asked. */
  public FormDefinition definition() {
    return FormDefinition.read(JsonText.parse(definition));
  }

  /** When it was written. */
  public Instant createdAt() {
    return createdAt;
  }

  /** The id of who wrote it. */
  public String createdBy() {
    return createdBy;
  }
}
