package org.innoplaces.privacy.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.innoplaces.job.JobTiming;
import org.innoplaces.job.extension.Job;
import org.innoplaces.privacy.action.ApplyRetention;
import org.innoplaces.problem.Message;

/** Forgets once a day what has been kept for long enough. */
@ApplicationScoped
class RetentionJob implements Job {

  private static final LocalTime TIME = LocalTime.of(3, 50);

  private final ApplyRetention retention;

  protected RetentionJob() {
    this(null);
  }

  @Inject
  RetentionJob(ApplyRetention retention) {
    this.retention = retention;
  }

  @Override
  public String name() {
    return "privacy.retention";
  }

  @Override
  public Message label() {
    return Message.of("job.privacy.retention");
  }

  @Override
  public JobTiming timing() {
    return new JobTiming.DailyAt(TIME, ZoneOffset.UTC);
  }

  @Override
  public void run() {
    retention.run();
  }
}
