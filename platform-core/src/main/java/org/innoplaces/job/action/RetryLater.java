package org.innoplaces.job.action;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;

/**
 * When what failed is tried again: after a minute, two, four, … and at most an hour.
 *
 * @param failed what failed
 * @param at when
 */
record RetryLater(ExecutionComplete failed, Instant at) {

  private static final int MOST_DOUBLINGS = 6;
  private static final Duration LONGEST = Duration.ofHours(1);

  static RetryLater of(ExecutionComplete failed) {
    int before = Math.min(failed.getExecution().consecutiveFailures, MOST_DOUBLINGS);
    Duration pause = Duration.ofMinutes(1L << before);
    Duration bounded = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    return new RetryLater(failed, failed.getTimeDone().plus(bounded));
  }

  /** Then, or at the job's next time when that comes first. */
  Instant sooner(Schedule schedule) {
    Instant next = schedule.getNextExecutionTime(failed);
    return next.isBefore(at) ? next : at;
  }
}
