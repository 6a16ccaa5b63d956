package org.innoplaces.job.action;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import org.innoplaces.job.ErrandLeft;

/**
 * Runs what is due, from the start of the web application to its end. Each execution is claimed in
 * the database, so that of several processes one does it.
 */
@ApplicationScoped
public class JobScheduler {

  private static final String TABLE = "job_execution";

  private static final int MISSED_HEARTBEATS = 6;
  private static final Duration LONGEST_END = Duration.ofSeconds(10);

  /** What a plugin left is kept while the plugin is away. */
  private static final Duration KEPT = Duration.ofDays(36_500);

  private static final int HOUSEKEEPERS = 2;

  private final JobTasks tasks;
  private final DataSource database;
  private final JobSettings settings;
  private final Clock clock;
  private volatile Scheduler running;

  /** For CDI proxies. */
  protected JobScheduler() {
    this(null, null, null, null);
  }

  @Inject
  JobScheduler(JobTasks tasks, DataSource database, JobSettings settings, Clock clock) {
    this.tasks = tasks;
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  /** Starts with threads of the server; asks for what is due at once. */
  public synchronized void start(ThreadFactory threads) {
    SchedulerBuilder builder =
        Scheduler.create(database, tasks.errands())
            .startTasks(tasks.recurring())
            .clock(clock::instant)
            .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
            .threads(settings.threads())
            .executorService(Executors.newFixedThreadPool(settings.threads(), threads))
            .dueExecutor(Executors.newSingleThreadExecutor(threads))
            .housekeeperExecutor(Executors.newScheduledThreadPool(HOUSEKEEPERS, threads))
            .pollingInterval(settings.poll())
            .heartbeatInterval(settings.heartbeat())
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .deleteUnresolvedAfter(KEPT)
            .shutdownMaxWait(LONGEST_END)
            // What fails is logged where it is called.
            .failureLogging(LogLevel.OFF, false);
    prepare(builder);
    running = builder.build();
    running.start();
  }

  /** Takes up nothing new and waits for what is at work, ten seconds at most. */
  public synchronized void stop() {
    if (running != null) {
      running.stop();
      running = null;
    }
  }

  /** What was left here is done at once and not at the next look. */
  void left(@Observes(during = TransactionPhase.AFTER_SUCCESS) ErrandLeft errand) {
    wake();
  }

  void wake() {
    Scheduler awake = running;
    if (awake != null) {
      awake.triggerCheckForDueExecutions();
    }
  }

  static SchedulerClient client(DataSource database, JobTasks tasks) {
    return SchedulerClient.Builder.create(database, tasks.tasks())
        .tableName(TABLE)
        .jdbcCustomization(new InstantColumns())
        .build();
  }

  /** Tells a scheduler where its table is, and how instants stand there; for test kits too. */
  public static void prepare(SchedulerBuilder builder) {
    builder.tableName(TABLE).jdbcCustomization(new InstantColumns());
  }
}
