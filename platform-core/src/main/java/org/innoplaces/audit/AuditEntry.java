package org.innoplaces.audit;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.innoplaces.json.JsonText;

/**
 * One change of state: who did what to which thing, and the hash that chains it to the one before.
 *
 * <p>Written once, never changed.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  @Id
  @Column(name = "sequence_number")
  private long sequence;

  @Column(name = "at")
  private Instant at;

  @Column(name = "actor")
  private String actor;

  @Column(name = "action")
  private String action;

  @Column(name = "subject")
  private String subject;

  @Column(name = "detail")
  private String detail;

  @Column(name = "previous_hash")
  private String previousHash;

  @Column(name = "hash")
  private String hash;

  /** For the persistence provider. */
  protected AuditEntry() {}

  /** The entry that follows {@code head}; its hash covers every member and the hash before. */
  public AuditEntry(AuditHead head, Instant at, String actor, AuditFact fact) {
    this.sequence = head.sequence() + 1;
    this.at = at;
    this.actor = actor;
    this.action = fact.action();
    this.subject = fact.subject();
    this.detail = fact.detail();
    this.previousHash = head.hash();
    this.hash = AuditHash.of(this);
  }

  /** 1 for the first entry; no number is missing. */
  public long sequence() {
    return sequence;
  }

  /** When, to the microsecond. */
  public Instant at() {
    return at;
  }

  /** The id of the actor. */
  public String actor() {
    return actor;
  }

  /** For example {@code content.published}. */
  public String action() {
    return action;
  }

  /** What was changed, for example {@code theme/0190…}. */
  public String subject() {
    return subject;
  }

  /** JSON with what matters; never personal data beyond ids. */
  public String detail() {
    return detail;
  }

  /** The hash of the entry before, empty for the first. */
  public String previousHash() {
    return previousHash;
  }

  /** SHA-256 in hexadecimal over all other members. */
  public String hash() {
    return hash;
  }

  /** Its members but the number, as programs get them. */
  public JsonObject toJson() {
    return JsonText.object()
        .add("at", at.toString())
        .add("actor", actor)
        .add("action", action)
        .add("subject", subject)
        .add("detail", JsonText.parse(detail))
        .add("previousHash", previousHash)
        .add("hash", hash)
        .build();
  }
}
