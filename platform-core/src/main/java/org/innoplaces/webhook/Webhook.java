package org.innoplaces.webhook;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Another server that wants to hear what happens here. */
@Entity
@Table(name = "webhook")
public class Webhook {

  /** How long the secret before is still used beside a new one. */
  public static final Duration FORMER_LIFE = Duration.ofDays(1);

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "name")
  private String name;

  @Column(name = "url")
  private String url;

  @Column(name = "active")
  private boolean active;

  @Column(name = "secret")
  private String secret;

  @Column(name = "former_secret")
  private String formerSecret;

  @Column(name = "former_until")
  private Instant formerUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "webhook_event", joinColumns = @JoinColumn(name = "webhook_id"))
  @Column(name = "event")
  private Set<String> events = new HashSet<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "webhook_type", joinColumns = @JoinColumn(name = "webhook_id"))
  @Column(name = "type")
  private Set<String> types = new HashSet<>();

  /** For the persistence provider. */
  protected Webhook() {}

  /** A new one with a secret. */
  public Webhook(UUID id, WebhookOrder order, String secret, Instant now) {
    this.id = id;
    this.secret = secret;
    this.createdAt = now;
    describe(order);
  }

  /** Makes it what somebody wants. */
  public final void describe(WebhookOrder order) {
    name = order.name();
    url = order.url();
    active = order.active();
    keepOnly(events, order.events());
    keepOnly(types, order.types());
  }

  private static void keepOnly(Set<String> kept, Set<String> wanted) {
    kept.retainAll(wanted);
    kept.addAll(wanted);
  }

  /** What others are told of it. */
  public WebhookFacts facts() {
    return new WebhookFacts(id, new WebhookOrder(name, url, events(), types(), active), createdAt);
  }

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** What people call it. */
  public String name() {
    return name;
  }

  /** Where it listens. */
  public String url() {
    return url;
  }

  /** Whether it is told anything. */
  public boolean active() {
    return active;
  }

  /** When it was made. */
  public Instant createdAt() {
    return createdAt;
  }

  /** The events that it hears of, in alphabetical order. */
  public Set<String> events() {
    return new TreeSet<>(events);
  }

  /** The content types that it hears of; empty for all. */
  public Set<String> types() {
    return new TreeSet<>(types);
  }

  /** Whether it wants to hear of an event of things of a type; null for an event without one. */
  public boolean wants(String event, String type) {
    return active
        && events.contains(event)
        && (type == null || types.isEmpty() || types.contains(type));
  }

  /** Gives it another secret; the one so far is used beside it for a day. */
  public void change(String newSecret, Instant now) {
    formerSecret = secret;
    formerUntil = now.plus(FORMER_LIFE);
    secret = newSecret;
  }

  /** What to sign with at an instant; the newest first. */
  public List<String> secrets(Instant now) {
    List<String> secrets = new ArrayList<>(List.of(secret));
    if (formerSecret != null && formerUntil.isAfter(now)) {
      secrets.add(formerSecret);
    }
    return secrets;
  }
}
