package org.innoplaces.membership.begun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.innoplaces.account.Secret;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.Answers;

/**
 * What a visitor typed elsewhere, kept for the form that they were led to. It is no application and
 * proves nothing: who has its secret is who typed it.
 */
@Entity
@Table(name = "membership_begun")
public class BegunForm {

  /** For so long the form is filled in with it. */
  public static final Duration LIFE = Duration.ofDays(1);

  @Id
  @Column(name = "digest")
  private String digest;

  @Column(name = "email")
  private String email;

  @Column(name = "answers")
  private String answers;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider. */
  protected BegunForm() {}

  /** Keeps this. */
  public BegunForm(Secret secret, String email, Answers answers, Instant now) {
    this.digest = secret.digest();
    this.email = email;
    this.answers = answers.write().toString();
    this.createdAt = now;
  }

  /** That of its secret. */
  public String digest() {
    return digest;
  }

  /** By the name of the question. */
  public Answers answers() {
    return Answers.read(JsonText.parse(answers));
  }

  /** Whether its time is not over. */
  public boolean isGood(Instant now) {
    return now.isBefore(createdAt.plus(LIFE));
  }
}
