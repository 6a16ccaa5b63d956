package org.innoplaces.webhook.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.innoplaces.job.JobTiming;
import org.innoplaces.job.extension.Job;
import org.innoplaces.problem.Message;
import org.innoplaces.webhook.action.AnnounceBoundaries;

/** Looks every minute, for what was planned by whatever way. */
@ApplicationScoped
class LookJob implements Job {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final AnnounceBoundaries announce;

  protected LookJob() {
    this(null);
  }

  @Inject
  LookJob(AnnounceBoundaries announce) {
    this.announce = announce;
  }

  @Override
  public String name() {
    return "webhook.announce";
  }

  @Override
  public Message label() {
    return Message.of("job.webhook.announce");
  }

  @Override
  public JobTiming timing() {
    return new JobTiming.Every(MINUTE);
  }

  @Override
  public void run() {
    announce.look();
  }
}
