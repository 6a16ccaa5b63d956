package org.innoplaces.webhook.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.innoplaces.job.action.LeaveErrand;
import org.innoplaces.json.JsonText;
import org.innoplaces.webhook.Delivery;
import org.innoplaces.webhook.Webhook;
import org.innoplaces.webhook.WebhookRepository;

/**
 * Tells webhooks what happened, in the transaction in which it happens: written if that commits,
 * sent after it, at least once. For the actions of plugins, too.
 */
@ApplicationScoped
public class TellWebhooks {

  private final WebhookRepository repository;
  private final LeaveErrand errands;
  private final Clock clock;

  /** For CDI proxies. */
  protected TellWebhooks() {
    this(null, null, null);
  }

  @Inject
  TellWebhooks(WebhookRepository repository, LeaveErrand errands, Clock clock) {
    this.repository = repository;
    this.errands = errands;
    this.clock = clock;
  }

  /**
   * Tells all that want to hear of it.
   *
   * @param event one that a {@code WebhookEvents} bean names
   * @param type the content type that it is about; null when it is about none
   * @param data what to say of it; no secrets, and nothing that the receivers must not know
   */
  @Transactional(TxType.MANDATORY)
  public void tell(String event, String type, JsonObject data) {
    tell(repository.active(), event, type, data);
  }

  /** The same for those of some webhooks that want to hear of it. */
  void tell(List<Webhook> webhooks, String event, String type, JsonObject data) {
    webhooks.stream()
        .filter(webhook -> webhook.wants(event, type))
        .forEach(webhook -> leave(webhook, event, data));
  }

  /** Tells one of them, whether it wants to hear of it or not. */
  Delivery leave(Webhook webhook, String event, JsonObject data) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    Instant now = clock.instant();
    String body =
        JsonText.object()
            .add("id", id.toString())
            .add("event", event)
            .add("at", now.toString())
            .add("data", data)
            .build()
            .toString();
    Delivery delivery = new Delivery(id, webhook, event, body, now);
    repository.add(delivery);
    errands.now(DeliverWebhook.ERRAND, id.toString());
    return delivery;
  }
}
