package org.innoplaces.job.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.innoplaces.job.extension.Errand;
import org.innoplaces.job.extension.Job;

/** Calls what was contributed: a failure is named, logged, kept, and left to the scheduler. */
@ApplicationScoped
public class RunContributed {

  private static final System.Logger LOG = System.getLogger(RunContributed.class.getName());

  private final KeepFailure keep;

  /** For CDI proxies. */
  protected RunContributed() {
    this(null);
  }

  @Inject
  RunContributed(KeepFailure keep) {
    this.keep = keep;
  }

  /** Runs a job. */
  @ActivateRequestContext
  public void job(String name, Job job) {
    guarded(
        name,
        job,
        () -> {
          job.run();
          return Boolean.TRUE;
        });
  }

  /** Does an errand; answers as it does. */
  @ActivateRequestContext
  public Optional<Duration> errand(String name, Errand errand, String id) {
    return guarded(name, errand, () -> errand.run(id));
  }

  private <T> T guarded(String name, Object contributed, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException | LinkageError failure) {
      LOG.log(
          System.Logger.Level.ERROR,
          () -> "The job " + name + " failed in " + contributed.getClass().getName(),
          failure);
      keep.of(name, String.valueOf(failure.getMessage()));
      throw failure;
    }
  }
}
