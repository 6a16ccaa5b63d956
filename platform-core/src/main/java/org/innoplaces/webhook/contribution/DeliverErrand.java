package org.innoplaces.webhook.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.job.extension.Errand;
import org.innoplaces.problem.Message;
import org.innoplaces.webhook.action.DeliverWebhook;

/** Sends what webhooks are told. */
@ApplicationScoped
class DeliverErrand implements Errand {

  private final DeliverWebhook deliver;

  protected DeliverErrand() {
    this(null);
  }

  @Inject
  DeliverErrand(DeliverWebhook deliver) {
    this.deliver = deliver;
  }

  @Override
  public String name() {
    return DeliverWebhook.ERRAND;
  }

  @Override
  public Message label() {
    return Message.of("job.webhook.deliver");
  }

  @Override
  public Optional<Duration> run(String id) {
    return deliver.deliver(UUID.fromString(id.replaceAll("\\..*", "")));
  }
}
