package org.innoplaces.webhook.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.innoplaces.job.extension.Errand;
import org.innoplaces.problem.Message;
import org.innoplaces.webhook.action.AnnounceBoundaries;

/** Looks at the instant for which something was planned. */
@ApplicationScoped
class LookErrand implements Errand {

  private final AnnounceBoundaries announce;

  protected LookErrand() {
    this(null);
  }

  @Inject
  LookErrand(AnnounceBoundaries announce) {
    this.announce = announce;
  }

  @Override
  public String name() {
    return AnnounceBoundaries.ERRAND;
  }

  @Override
  public Message label() {
    return Message.of("job.webhook.look");
  }

  @Override
  public Optional<Duration> run(String id) {
    announce.look();
    return Optional.empty();
  }
}
