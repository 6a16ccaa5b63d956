package org.innoplaces.webhook.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.webhook.Delivery;
import org.innoplaces.webhook.WebhookRepository;

/** Reads what is to be sent, and notes what came of it. */
@ApplicationScoped
class NoteDelivery {

  private static final int GONE = 410;

  private final WebhookRepository repository;
  private final Clock clock;

  protected NoteDelivery() {
    this(null, null);
  }

  @Inject
  NoteDelivery(WebhookRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** What is to be sent now; empty when nothing is. */
  @Transactional
  public Optional<SignedDelivery> begin(UUID id) {
    Instant now = clock.instant();
    Optional<Delivery> waiting =
        repository.lockDelivery(id).filter(delivery -> delivery.state() == Delivery.State.WAITING);
    waiting
        .filter(delivery -> !delivery.webhook().active())
        .ifPresent(delivery -> delivery.died(null, "The webhook is switched off.", now));
    return waiting
        .filter(delivery -> delivery.state() == Delivery.State.WAITING)
        .map(delivery -> SignedDelivery.of(delivery, now));
  }

  /** Notes it; when it is to be tried next. */
  @Transactional
  public Optional<Instant> end(UUID id, PostDelivery.Outcome outcome) {
    return repository
        .lockDelivery(id)
        .flatMap(
            delivery -> {
              note(delivery, outcome);
              return delivery.nextAt();
            });
  }

  private void note(Delivery delivery, PostDelivery.Outcome outcome) {
    Instant now = clock.instant();
    Integer status = outcome.status().orElse(null);
    String reason = outcome.reason().orElse(null);
    if (reason == null) {
      delivery.delivered(status, now);
    } else if (status != null && status == GONE) {
      delivery.died(status, reason, now);
    } else {
      delivery.failed(status, reason, now);
    }
  }
}
