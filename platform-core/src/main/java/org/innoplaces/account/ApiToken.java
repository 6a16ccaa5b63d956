package org.innoplaces.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.privacy.Mentions;

/**
 * A program's key to the API. It may do what its scope says, as long as its owner may do it too.
 */
@Entity
@Table(name = "api_token")
public class ApiToken {

  @Id
  @Column(name = "id")
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account owner;

  @Column(name = "name")
  private String name;

  @Column(name = "digest")
  private String digest;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "api_token_grant", joinColumns = @JoinColumn(name = "token_id"))
  @Column(name = "permission")
  private Set<String> scope = new HashSet<>();

  /** For the persistence provider. */
  protected ApiToken() {}

  /** A token of an account. */
  public ApiToken(UUID id, Account owner, Order order, Secret secret, Instant now) {
    this.id = id;
    this.owner = owner;
    this.name = order.name();
    this.digest = secret.digest();
    this.createdAt = now;
    this.expiresAt = order.expiresAt().orElse(null);
    this.scope.addAll(Grant.write(order.scope()));
  }

  /**
   * What somebody wants a token for.
   *
   * @param name for people
   * @param scope what it may do at most
   * @param expiresAt empty for never
   */
  public record Order(String name, Collection<Grant> scope, Optional<Instant> expiresAt) {}

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** On whose behalf it works. */
  public Account owner() {
    return owner;
  }

  /** For people. */
  public String name() {
    return name;
  }

  /** When it was made. */
  public Instant createdAt() {
    return createdAt;
  }

  /** From when on it is no longer good; empty for never. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  /** When it was used last, to the minute. */
  public Optional<Instant> usedAt() {
    return Optional.ofNullable(usedAt);
  }

  /** Since when it is withdrawn. */
  public Optional<Instant> revokedAt() {
    return Optional.ofNullable(revokedAt);
  }

  /** What it may do at most; a copy. */
  public Set<Grant> scope() {
    return Grant.parse(scope);
  }

  /** As actions and the audit log know it. */
  public Actor actor() {
    return new Actor(subject(), name);
  }

  /** Type and id as the audit log names them. */
  public String subject() {
    return "token/" + id;
  }

  /** Whether it is good at an instant. */
  public boolean isGoodAt(Instant now) {
    return revokedAt == null
        && (expiresAt == null || expiresAt.isAfter(now))
        && owner.disabledAt().isEmpty();
  }

  /** Withdraws it. */
  public void revoke(Instant at) {
    revokedAt = at;
  }

  /** Withdraws it and takes its name away. */
  public void erase(Instant at) {
    revoke(at);
    name = Mentions.MARK;
  }

  /** Makes it good again after all, on behalf of somebody who can still sign in. */
  public void reinstate(Account behalf) {
    owner = behalf;
    revokedAt = null;
  }

  /** Notes that it is used; once a minute is enough. */
  public void touch(Instant now) {
    if (usedAt == null || usedAt.plusSeconds(60).isBefore(now)) {
      usedAt = now;
    }
  }
}
