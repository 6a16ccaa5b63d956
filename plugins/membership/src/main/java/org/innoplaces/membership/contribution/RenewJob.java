package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;
import org.innoplaces.job.JobTiming;
import org.innoplaces.job.extension.Job;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.RenewMemberships;
import org.innoplaces.problem.Message;

/** Asks members in the morning whether they stay, and ends what nobody confirmed. */
@ApplicationScoped
class RenewJob implements Job {

  private static final LocalTime MORNING = LocalTime.of(9, 30);

  private final RenewMemberships renew;

  protected RenewJob() {
    this(null);
  }

  @Inject
  RenewJob(RenewMemberships renew) {
    this.renew = renew;
  }

  @Override
  public String name() {
    return "membership.renew";
  }

  @Override
  public Message label() {
    return MembershipWords.of("job.renew");
  }

  @Override
  public JobTiming timing() {
    return new JobTiming.DailyAt(MORNING, ZoneId.of("Europe/Paris"));
  }

  @Override
  public void run() {
    renew.run();
  }
}
