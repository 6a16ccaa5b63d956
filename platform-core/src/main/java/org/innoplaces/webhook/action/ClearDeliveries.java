package org.innoplaces.webhook.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.innoplaces.webhook.Delivery.State;
import org.innoplaces.webhook.WebhookRepository;

/** Forgets what arrived thirty days ago and what was given up ninety days ago. */
@ApplicationScoped
public class ClearDeliveries {

  private static final Duration DELIVERED = Duration.ofDays(30);
  private static final Duration DEAD = Duration.ofDays(90);

  private final WebhookRepository repository;
  private final Clock clock;

  /** For CDI proxies. */
  protected ClearDeliveries() {
    this(null, null);
  }

  @Inject
  ClearDeliveries(WebhookRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Forgets it. */
  @Transactional
  public void run() {
    Instant now = clock.instant();
    repository.removeBefore(State.DELIVERED, now.minus(DELIVERED));
    repository.removeBefore(State.DEAD, now.minus(DEAD));
  }
}
