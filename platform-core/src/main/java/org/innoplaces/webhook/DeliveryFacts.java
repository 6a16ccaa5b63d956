package org.innoplaces.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A delivery as it is told to others.
 *
 * @param attempted when it was tried last
 * @param next when it will be tried next
 * @param outcome the status of the last answer and why it failed
 */
public record DeliveryFacts(
    UUID id,
    String event,
    String body,
    Delivery.State state,
    Instant createdAt,
    int attempts,
    Optional<Instant> attempted,
    Optional<Instant> next,
    Outcome outcome) {

  /** What came of the last try. */
  public record Outcome(Optional<Integer> answer, Optional<String> reason) {}
}
