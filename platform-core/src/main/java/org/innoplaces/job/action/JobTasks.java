package org.innoplaces.job.action;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.job.JobTiming;
import org.innoplaces.job.extension.Errand;
import org.innoplaces.job.extension.Job;
import org.innoplaces.plugin.Contributions;
import org.innoplaces.problem.Message;

/** What core and plugins contribute, as the scheduler knows it; found once. */
@ApplicationScoped
public class JobTasks {

  private final Map<String, Known> known = new LinkedHashMap<>();

  /** For CDI proxies. */
  protected JobTasks() {}

  @Inject
  JobTasks(@Any Instance<Job> jobs, @Any Instance<Errand> errands, RunContributed run) {
    Contributions.of(jobs).each(job -> add(new Known(job.name(), job.label(), task(job, run))));
    Contributions.of(errands)
        .each(errand -> add(new Known(errand.name(), errand.label(), task(errand, run))));
  }

  /** A name with what belongs to it. */
  record Known(String name, Message label, Task<?> task) {

    boolean recurring() {
      return task instanceof RecurringTask;
    }
  }

  private void add(Known found) {
    if (!found.name().matches("[a-z0-9.-]{1,100}") || known.containsKey(found.name())) {
      throw new IllegalArgumentException("Not a name of its own for a job: " + found.name());
    }
    known.put(found.name(), found);
  }

  private static RecurringTask<Void> task(Job job, RunContributed run) {
    String name = job.name();
    Schedule schedule = schedule(job.timing());
    return Tasks.recurring(name, schedule)
        .onFailure(
            (failed, next) -> next.reschedule(failed, RetryLater.of(failed).sooner(schedule)))
        .onDeadExecution(JobTasks::takeUpAgain)
        .execute((instance, context) -> run.job(name, job));
  }

  private static Schedule schedule(JobTiming timing) {
    if (timing instanceof JobTiming.DailyAt daily) {
      return new Daily(daily.zone(), daily.time());
    }
    return FixedDelay.of(((JobTiming.Every) timing).pause());
  }

  private static CustomTask<Void> task(Errand errand, RunContributed run) {
    String name = errand.name();
    return Tasks.custom(name, Void.class)
        .onFailure((failed, next) -> next.reschedule(failed, RetryLater.of(failed).at()))
        .onDeadExecution(JobTasks::takeUpAgain)
        .execute(
            (instance, context) -> {
              Optional<Duration> again = run.errand(name, errand, instance.getId());
              return (complete, next) ->
                  again.ifPresentOrElse(
                      pause -> next.reschedule(complete, complete.getTimeDone().plus(pause)),
                      next::remove);
            });
  }

  /** Who had taken it up is gone; the library's own way asks the machine for the time. */
  private static void takeUpAgain(ExecutionComplete dead, ExecutionOperations<Void> next) {
    next.reschedule(dead, dead.getTimeDone());
  }

  /** Everything, jobs first. */
  List<Known> all() {
    return List.copyOf(known.values());
  }

  /** What has that name. */
  Optional<Known> named(String name) {
    return Optional.ofNullable(known.get(name));
  }

  /** All of them, for those who leave something to be done. */
  List<Task<?>> tasks() {
    List<Task<?>> tasks = new ArrayList<>(recurring());
    tasks.addAll(errands());
    return tasks;
  }

  /** Those that wait until something is left. */
  public List<Task<?>> errands() {
    List<Task<?>> errands = new ArrayList<>();
    all().stream().filter(found -> !found.recurring()).forEach(found -> errands.add(found.task()));
    return errands;
  }

  /** Those that have a time of their own. */
  public List<RecurringTask<?>> recurring() {
    List<RecurringTask<?>> recurring = new ArrayList<>();
    all().stream()
        .filter(Known::recurring)
        .forEach(found -> recurring.add((RecurringTask<?>) found.task()));
    return recurring;
  }
}
