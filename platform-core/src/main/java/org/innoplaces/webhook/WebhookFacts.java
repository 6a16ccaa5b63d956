package org.innoplaces.webhook;

import java.time.Instant;
import java.util.UUID;

/** A webhook as it is told to others; without its secret. */
public record WebhookFacts(UUID id, WebhookOrder order, Instant createdAt) {}
