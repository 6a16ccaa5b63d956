package org.innoplaces.job.action;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.job.ErrandLeft;
import org.innoplaces.job.UnknownJob;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;

/**
 * Has a job done now instead of at its time, or an errand's waiting ones instead of after their
 * pause. Permissions {@code read} and {@code run} on {@code job}.
 */
@ApplicationScoped
public class RunJobNow {

  /** Enough to get a stalled queue moving; the others follow at their time. */
  private static final int MOST = 1_000;

  private final JobTasks tasks;
  private final SchedulerClient client;
  private final CheckAccess access;
  private final RecordAudit audit;
  private final Event<ErrandLeft> left;
  private final Clock clock;

  /** For CDI proxies. */
  protected RunJobNow() {
    this.tasks = null;
    this.client = null;
    this.access = null;
    this.audit = null;
    this.left = null;
    this.clock = null;
  }

  @Inject
  RunJobNow(
      JobTasks tasks,
      DataSource database,
      CheckAccess access,
      RecordAudit audit,
      Event<ErrandLeft> left,
      Clock clock) {
    this.tasks = tasks;
    this.client = JobScheduler.client(database, tasks);
    this.access = access;
    this.audit = audit;
    this.left = left;
    this.clock = clock;
  }

  /**
   * Makes it due; a thread of the jobs takes it up after the commit.
   *
   * @throws UnknownJob when there is none of that name
   * @throws Conflict when it is at work already
   */
  @Transactional
  public void run(Actor actor, String name) {
    access.require(actor, new Permission("read", "job"));
    access.require(actor, new Permission("run", "job"));
    if (tasks.named(name).orElseThrow(() -> new UnknownJob(name)).recurring()) {
      bringForward(name);
    } else {
      waiting(name).forEach(this::bringForward);
    }
    audit.record(actor, new AuditFact("job.called", "job/" + name, "{}"));
    left.fire(new ErrandLeft(name));
  }

  private void bringForward(String name) {
    TaskInstanceId job = TaskInstanceId.of(name, RecurringTask.INSTANCE);
    boolean atWork =
        client.getScheduledExecution(job).filter(ScheduledExecution::isPicked).isPresent();
    if (atWork) {
      throw new Conflict(Problem.of("job-running", null, name));
    }
    bringForward(job);
  }

  /** What another process takes up or ends between the look and the change needs no call. */
  private void bringForward(TaskInstanceId one) {
    try {
      client.reschedule(one, clock.instant());
    } catch (TaskInstanceException meanwhile) {
      return;
    }
  }

  private List<TaskInstanceId> waiting(String name) {
    ScheduledExecutionsFilter first = ScheduledExecutionsFilter.all().withPicked(false).limit(MOST);
    return client.getScheduledExecutionsForTask(name, Object.class, first).stream()
        .map(ScheduledExecution::getTaskInstance)
        .toList();
  }
}
