package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.job.JobStanding;
import org.innoplaces.job.action.ReadJobs;
import org.innoplaces.job.action.RunJobNow;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** What the platform does by itself: {@code #{jobs.…}}. */
@Named("jobs")
@RequestScoped
public class JobsPage {

  private final ReadJobs read;
  private final RunJobNow run;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private List<JobStanding> all;

  /** For CDI proxies. */
  protected JobsPage() {
    this(null, null, null, null, null);
  }

  @Inject
  JobsPage(ReadJobs read, RunJobNow run, CurrentActor actor, DeskVisit visit, DeskReply reply) {
    this.read = read;
    this.run = run;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
  }

  /** All jobs; the first question does what is asked. */
  public List<JobStanding> getAll() {
    if (all == null) {
      if (reply.isPost()) {
        reply.to("/desk/jobs", "job-called", () -> run.run(actor.get(), reply.text("name")));
      }
      all = read.all(actor.get());
    }
    return all;
  }

  /** What a job does, in words. */
  public String labelOf(JobStanding job) {
    return job.label().in(visit.getLocale());
  }
}
