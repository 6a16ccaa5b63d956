package org.innoplaces.link.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.innoplaces.job.JobTiming;
import org.innoplaces.job.extension.Job;
import org.innoplaces.link.action.ClearLinks;
import org.innoplaces.problem.Message;

/** Forgets old links once a day. */
@ApplicationScoped
class ClearLinksJob implements Job {

  private static final LocalTime TIME = LocalTime.of(3, 55);

  private final ClearLinks clear;

  protected ClearLinksJob() {
    this(null);
  }

  @Inject
  ClearLinksJob(ClearLinks clear) {
    this.clear = clear;
  }

  @Override
  public String name() {
    return "link.clear";
  }

  @Override
  public Message label() {
    return Message.of("job.link.clear");
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
