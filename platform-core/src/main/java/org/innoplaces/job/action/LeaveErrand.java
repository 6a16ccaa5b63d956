package org.innoplaces.job.action;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.innoplaces.job.ErrandLeft;

/**
 * Leaves something to be done later, in the caller's transaction: done if that commits, and only
 * then.
 */
@ApplicationScoped
public class LeaveErrand {

  private final SchedulerClient client;
  private final Event<ErrandLeft> left;
  private final Clock clock;

  /** For CDI proxies. */
  protected LeaveErrand() {
    this.client = null;
    this.left = null;
    this.clock = null;
  }

  @Inject
  LeaveErrand(JobTasks tasks, DataSource database, Event<ErrandLeft> left, Clock clock) {
    this.client = JobScheduler.client(database, tasks);
    this.left = left;
    this.clock = clock;
  }

  /** To be done at once, after the commit. */
  public void now(String errand, String id) {
    at(errand, id, clock.instant());
  }

  /** To be done at an instant; when the same is left already, it stays as it is. */
  public void at(String errand, String id, Instant when) {
    client.scheduleIfNotExists(new TaskInstance<>(errand, id), when);
    if (!when.isAfter(clock.instant())) {
      left.fire(new ErrandLeft(errand));
    }
  }

  /** Takes it back, unless it is being done. */
  public void takeBack(String errand, String id) {
    TaskInstanceId planned = TaskInstanceId.of(errand, id);
    client
        .getScheduledExecution(planned)
        .filter(execution -> !execution.isPicked())
        .ifPresent(execution -> client.cancel(planned));
  }
}
