package org.innoplaces.mail.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.job.extension.Errand;
import org.innoplaces.mail.action.DeliverMail;
import org.innoplaces.problem.Message;

/** Sends mails. */
@ApplicationScoped
class SendErrand implements Errand {

  private final DeliverMail deliver;

  protected SendErrand() {
    this(null);
  }

  @Inject
  SendErrand(DeliverMail deliver) {
    this.deliver = deliver;
  }

  @Override
  public String name() {
    return DeliverMail.ERRAND;
  }

  @Override
  public Message label() {
    return Message.of("job.mail.send");
  }

  @Override
  public Optional<Duration> run(String id) {
    return deliver.deliver(UUID.fromString(id.replaceAll("\\..*", "")));
  }
}
