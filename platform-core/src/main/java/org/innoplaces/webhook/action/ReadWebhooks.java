package org.innoplaces.webhook.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.webhook.Delivery;
import org.innoplaces.webhook.DeliveryPage;
import org.innoplaces.webhook.DeliveryQuery;
import org.innoplaces.webhook.UnknownWebhook;
import org.innoplaces.webhook.Webhook;
import org.innoplaces.webhook.WebhookRepository;

/** Shows webhooks and what they were told. Permission {@code read} on {@code webhook}. */
@ApplicationScoped
public class ReadWebhooks {

  private final WebhookRepository repository;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected ReadWebhooks() {
    this(null, null);
  }

  @Inject
  ReadWebhooks(WebhookRepository repository, CheckAccess access) {
    this.repository = repository;
    this.access = access;
  }

  /** All of them, by name. */
  @Transactional
  public List<Webhook> all(Actor actor) {
    require(actor);
    return repository.all();
  }

  /** One of them. */
  @Transactional
  public Webhook one(Actor actor, UUID id) {
    require(actor);
    return repository.find(id).orElseThrow(() -> new UnknownWebhook("webhook", id));
  }

  /** What one of them was told, the newest first. */
  @Transactional
  public DeliveryPage deliveries(Actor actor, DeliveryQuery query) {
    one(actor, query.webhook());
    return repository.deliveries(query);
  }

  /** One thing that it was told. */
  @Transactional
  public Delivery delivery(Actor actor, UUID webhook, UUID id) {
    require(actor);
    return repository
        .delivery(id)
        .filter(delivery -> delivery.webhook().id().equals(webhook))
        .orElseThrow(() -> new UnknownWebhook("delivery", id));
  }

  private void require(Actor actor) {
    access.require(actor, new Permission("read", "webhook"));
  }
}
