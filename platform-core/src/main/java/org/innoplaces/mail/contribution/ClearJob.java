package org.innoplaces.mail.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.innoplaces.job.JobTiming;
import org.innoplaces.job.extension.Job;
import org.innoplaces.mail.action.ClearMails;
import org.innoplaces.problem.Message;

/** Forgets old mails once a day. */
@ApplicationScoped
class ClearJob implements Job {

  private static final LocalTime TIME = LocalTime.of(3, 50);

  private final ClearMails clear;

  protected ClearJob() {
    this(null);
  }

  @Inject
  ClearJob(ClearMails clear) {
    this.clear = clear;
  }

  @Override
  public String name() {
    return "mail.clear";
  }

  @Override
  public Message label() {
    return Message.of("job.mail.clear");
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
