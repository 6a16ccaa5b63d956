package org.innoplaces.account.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.account.action.RequestReset;
import org.innoplaces.account.action.SendReset;
import org.innoplaces.job.extension.Errand;
import org.innoplaces.problem.Message;

/** Sends links to those who forgot their password. */
@ApplicationScoped
class ResetErrand implements Errand {

  private final SendReset send;

  protected ResetErrand() {
    this(null);
  }

  @Inject
  ResetErrand(SendReset send) {
    this.send = send;
  }

  @Override
  public String name() {
    return RequestReset.ERRAND;
  }

  @Override
  public Message label() {
    return Message.of("job.account.reset");
  }

  @Override
  public Optional<Duration> run(String id) {
    send.send(UUID.fromString(id.replaceAll("\\..*", "")));
    return Optional.empty();
  }
}
