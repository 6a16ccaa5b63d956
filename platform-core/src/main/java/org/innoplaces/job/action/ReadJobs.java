package org.innoplaces.job.action;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.TaskSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.job.JobFailure;
import org.innoplaces.job.JobRepository;
import org.innoplaces.job.JobStanding;
import org.innoplaces.job.UnknownJob;
import org.innoplaces.job.action.JobTasks.Known;

/** Shows how jobs and errands stand. Permission {@code read} on {@code job}. */
@ApplicationScoped
public class ReadJobs {

  private final JobTasks tasks;
  private final SchedulerClient client;
  private final JobRepository repository;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected ReadJobs() {
    this.tasks = null;
    this.client = null;
    this.repository = null;
    this.access = null;
  }

  @Inject
  ReadJobs(JobTasks tasks, DataSource database, JobRepository repository, CheckAccess access) {
    this.tasks = tasks;
    this.client = JobScheduler.client(database, tasks);
    this.repository = repository;
    this.access = access;
  }

  /** All of them, jobs first; two statements. */
  @Transactional
  public List<JobStanding> all(Actor actor) {
    access.require(actor, new Permission("read", "job"));
    Map<String, TaskSummary> counts =
        client.getScheduledExecutionsSummaryByTask().stream()
            .collect(Collectors.toMap(TaskSummary::taskName, Function.identity()));
    Map<String, JobFailure> failures =
        repository.failures().stream()
            .collect(Collectors.toMap(JobFailure::job, Function.identity()));
    return tasks.all().stream()
        .map(known -> standing(known, counts.get(known.name()), failures.get(known.name())))
        .toList();
  }

  /**
   * One of them.
   *
   * @throws UnknownJob when there is none of that name
   */
  @Transactional
  public JobStanding one(Actor actor, String name) {
    return all(actor).stream()
        .filter(job -> job.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new UnknownJob(name));
  }

  private static JobStanding standing(Known known, TaskSummary summary, JobFailure failure) {
    TaskSummary counted =
        summary == null ? new TaskSummary(known.name(), 0, 0, 0, 0, null, null, null, 0) : summary;
    return new JobStanding(
        known.name(),
        known.label(),
        known.recurring(),
        counted.instanceCount() - counted.runningCount(),
        counted.runningCount(),
        counted.failingCount(),
        Optional.ofNullable(counted.earliestExecutionTime()),
        Optional.ofNullable(counted.latestLastSuccess()),
        Optional.ofNullable(failure));
  }
}
