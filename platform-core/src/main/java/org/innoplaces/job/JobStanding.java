package org.innoplaces.job;

import java.time.Instant;
import java.util.Optional;
import org.innoplaces.problem.Message;

/**
 * How a job or a kind of errand stands.
 *
 * @param name stable, for example {@code webhook.deliver}
 * @param label what it does, for people
 * @param recurring whether it has a time of its own; an errand waits until somebody leaves one
 * @param waiting how many are due or planned, those at work not counted
 * @param running how many are at work
 * @param failing how many failed the last time and will be tried again
 * @param next when the next is due; empty when nothing is planned
 * @param lastSuccess when it last ended well; not kept for errands
 * @param lastFailure when and why it last failed
 */
public record JobStanding(
    String name,
    Message label,
    boolean recurring,
    long waiting,
    long running,
    long failing,
    Optional<Instant> next,
    Optional<Instant> lastSuccess,
    Optional<JobFailure> lastFailure) {

  /** {@code running}, {@code failing}, {@code waiting} or {@code idle}. */
  public String state() {
    if (running > 0) {
      return "running";
    }
    if (failing > 0) {
      return "failing";
    }
    return waiting > 0 ? "waiting" : "idle";
  }
}
