package org.innoplaces.testkit;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper.ManualSchedulerBuilder;
import javax.sql.DataSource;
import org.innoplaces.job.action.JobScheduler;
import org.innoplaces.job.action.JobTasks;

/**
 * Runs jobs and errands when a test says so, on its own thread, by the platform's clock: what is
 * due at that instant, and nothing else.
 */
public final class TestJobs {

  private final TestClock clock;
  private final SettableClock time = new SettableClock();
  private final ManualScheduler scheduler;

  TestJobs(TestClock clock, DataSource database, JobTasks tasks) {
    this.clock = clock;
    ManualSchedulerBuilder builder =
        TestHelper.createManualScheduler(database, tasks.errands())
            .clock(time)
            .startTasks(tasks.recurring());
    JobScheduler.prepare(builder);
    time.set(clock.instant());
    scheduler = builder.build();
    scheduler.start();
  }

  /** Runs everything that is due now, once; what becomes due by that waits for the next call. */
  public void runDue() {
    time.set(clock.instant());
    scheduler.runAnyDueExecutions();
  }

  /** Takes up again what processes had claimed that have been silent for too long. */
  public void reviveDead() {
    time.set(clock.instant());
    scheduler.runDeadExecutionDetection();
  }
}
