package org.innoplaces.webhook.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Sends something that waits; what it changes is sure before and after the sending. */
@ApplicationScoped
public class DeliverWebhook {

  /** The name of the errand by which deliveries are sent; its id starts with the delivery's. */
  public static final String ERRAND = "webhook.deliver";

  private final NoteDelivery note;
  private final PostDelivery post;
  private final Clock clock;

  /** For CDI proxies. */
  protected DeliverWebhook() {
    this(null, null, null);
  }

  @Inject
  DeliverWebhook(NoteDelivery note, PostDelivery post, Clock clock) {
    this.note = note;
    this.post = post;
    this.clock = clock;
  }

  /**
   * Tries once; no transaction is open while it waits for the other server.
   *
   * @return how long to wait before the next try; empty when there is none
   */
  public Optional<Duration> deliver(UUID id) {
    return note.begin(id)
        .map(post::post)
        .flatMap(outcome -> note.end(id, outcome))
        .map(next -> Duration.between(clock.instant(), next));
  }
}
