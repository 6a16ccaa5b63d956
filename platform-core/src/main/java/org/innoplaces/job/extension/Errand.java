package org.innoplaces.job.extension;

import java.time.Duration;
import java.util.Optional;
import org.innoplaces.plugin.ExtensionPoint;
import org.innoplaces.problem.Message;

/**
 * Work that an action leaves to be done after its transaction: sending a mail, telling another
 * server.
 *
 * <p>A CDI bean. An action leaves an errand by {@code LeaveErrand}, inside its transaction: when
 * that commits the errand will be done, whatever happens to the process, and when it rolls back it
 * will not. {@link #run} is called on a thread of the jobs with an active request context and
 * without a transaction, for one id in one process at a time, and at least once: a process that
 * dies in the middle leaves it to be done again, so that who receives something must be able to
 * recognise the second. The order among errands is that of their instants, roughly. What it throws
 * is kept as the last failure, and it is tried again after a minute, two, four, … and at most an
 * hour, without end.
 */
@ExtensionPoint(since = "0.1")
public interface Errand {

  /** Like {@link Job#name()}; jobs and errands share their names. */
  String name();

  /** What it does, in a few words for the desk. */
  Message label();

  /**
   * Does it once.
   *
   * @param id what was left, at most 100 characters
   * @return empty when nothing is left to do, also when it was given up; or how long to wait before
   *     it is called again
   */
  Optional<Duration> run(String id);
}
