package org.innoplaces.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The words that administrators gave a mail in one language. */
@Entity
@Table(name = "mail_template")
public class EditedTemplate {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "subject")
  private String subject;

  @Column(name = "text")
  private String text;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For the persistence provider. */
  protected EditedTemplate() {}

  /** Words for a mail that had its own so far. */
  public EditedTemplate(String template, String language) {
    this.id = key(template, language);
  }

  /** By what it is found. */
  public static String key(String template, String language) {
    return template + "/" + language;
  }

  /** What they are. */
  public TemplateWords words() {
    return new TemplateWords(subject, text);
  }

  /** Gives it other words. */
  public void write(TemplateWords words, Instant now) {
    subject = words.subject();
    text = words.text();
    changedAt = now;
  }

  /** When they were written. */
  public Instant changedAt() {
    return changedAt;
  }
}
