package org.innoplaces.webhook;

import java.util.Optional;
import java.util.UUID;

/** Which deliveries of a webhook are wanted: those of a state, or all. */
public record DeliveryQuery(UUID webhook, Optional<Delivery.State> state, int offset, int limit) {}
