package org.innoplaces.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.entry.Publication;

/** The tables of webhooks. */
public interface WebhookRepository {

  /** All webhooks, by name. */
  List<Webhook> all();

  /** Those that are told anything. */
  List<Webhook> active();

  /** One of them. */
  Optional<Webhook> find(UUID id);

  /** One of them, locked until the transaction ends. */
  Optional<Webhook> lock(UUID id);

  /** Adds one. */
  void add(Webhook webhook);

  /** Removes one with everything that it was to be told. */
  void remove(Webhook webhook);

  /** Adds something to tell. */
  void add(Delivery delivery);

  /** Something to tell, locked until the transaction ends. */
  Optional<Delivery> lockDelivery(UUID id);

  /** Something to tell. */
  Optional<Delivery> delivery(UUID id);

  /** A page of deliveries, the newest first. */
  DeliveryPage deliveries(DeliveryQuery query);

  /** The dead ones of a webhook, the oldest first. */
  List<Delivery> dead(UUID webhook, int most);

  /** How many deliveries of a state are older. */
  long countBefore(Delivery.State state, Instant instant);

  /** Removes deliveries of a state that are older. */
  int removeBefore(Delivery.State state, Instant instant);

  /** Up to when starts and ends are told, locked until the transaction ends. */
  Told lockTold();

  /** The publications that start or end after the one instant and not after the other. */
  List<Publication> boundaries(Instant after, Instant until);
}
