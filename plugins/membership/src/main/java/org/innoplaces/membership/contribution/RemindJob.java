package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;
import org.innoplaces.job.JobTiming;
import org.innoplaces.job.extension.Job;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.RemindApplicants;
import org.innoplaces.problem.Message;

/** Reminds applicants in the morning of what is saved and not sent. */
@ApplicationScoped
class RemindJob implements Job {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final RemindApplicants remind;

  protected RemindJob() {
    this(null);
  }

  @Inject
  RemindJob(RemindApplicants remind) {
    this.remind = remind;
  }

  @Override
  public String name() {
    return "membership.remind";
  }

  @Override
  public Message label() {
    return MembershipWords.of("job.remind");
  }

  @Override
  public JobTiming timing() {
    return new JobTiming.DailyAt(MORNING, ZoneId.of("Europe/Paris"));
  }

  @Override
  public void run() {
    remind.remind();
  }
}
