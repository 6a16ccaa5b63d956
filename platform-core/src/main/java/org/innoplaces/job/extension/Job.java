package org.innoplaces.job.extension;

import org.innoplaces.job.JobTiming;
import org.innoplaces.plugin.ExtensionPoint;
import org.innoplaces.problem.Message;

/**
 * Work that is done at its time, again and again: clearing up, reminding, announcing.
 *
 * <p>A CDI bean. {@link #run()} is called on a thread of the jobs, never on one that answers a
 * request, with an active request context and without a transaction: what it changes it changes
 * through actions, which have transactions of their own, as {@link
 * org.innoplaces.access.Actor#SYSTEM}. When several processes share a database, one of them runs it
 * and never two at once; a run that was cut off is done again by another, so that a job must bear
 * being run twice. What it throws is kept as its last failure and shown on the desk; it is tried
 * again after a minute, then two, four and so on, at the latest at its next time. The order among
 * jobs does not matter; no job can stop another.
 */
@ExtensionPoint(since = "0.1")
public interface Job {

  /**
   * Stable and unique, with the feature's or plugin's name in front: {@code mail.clear-up}; at most
   * 100 lower-case letters, digits, hyphens and dots. Of two jobs of one name the second is left
   * out.
   */
  String name();

  /** What it does, in a few words for the desk. */
  Message label();

  /** When it is due; asked once at each start. */
  JobTiming timing();

  /** Does it; short, or in pieces: the end of the server waits for it ten seconds. */
  void run();
}
