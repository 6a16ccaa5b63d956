package org.innoplaces.webhook.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.innoplaces.job.JobTiming;
import org.innoplaces.job.extension.Job;
import org.innoplaces.problem.Message;
import org.innoplaces.webhook.action.ClearDeliveries;

/** Forgets old deliveries once a day. */
@ApplicationScoped
class ClearJob implements Job {

  private static final LocalTime TIME = LocalTime.of(3, 40);

  private final ClearDeliveries clear;

  protected ClearJob() {
    this(null);
  }

  @Inject
  ClearJob(ClearDeliveries clear) {
    this.clear = clear;
  }

  @Override
  public String name() {
    return "webhook.clear";
  }

  @Override
  public Message label() {
    return Message.of("job.webhook.clear");
  }

  @Override
  public JobTiming timing() {
    return new JobTiming.DailyAt(TIME, ZoneOffset.UTC);
  }

  @Override
  public void run() {
    clear.run();
  }
}
