package org.innoplaces.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Says that somebody at a provider of sign-ins is the owner of an account. */
@Entity
@Table(name = "account_identity")
public class LinkedIdentity {

  @Id
  @Column(name = "digest")
  private String digest;

  @Column(name = "issuer")
  private String issuer;

  @Column(name = "subject")
  private String subject;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(name = "linked_at")
  private Instant linkedAt;

  /** For the persistence provider. */
  protected LinkedIdentity() {}

  /** Links them. */
  public LinkedIdentity(ProviderIdentity person, Account account, Instant now) {
    this.digest = person.digest();
    this.issuer = person.issuer();
    this.subject = person.subject();
    this.account = account;
    this.linkedAt = now;
  }

  /** The account. */
  public Account account() {
    return account;
  }

  /** The provider. */
  public String issuer() {
    return issuer;
  }

  /** Since when. */
  public Instant linkedAt() {
    return linkedAt;
  }
}
