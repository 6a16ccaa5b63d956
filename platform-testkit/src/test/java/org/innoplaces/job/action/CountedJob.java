package org.innoplaces.job.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.innoplaces.job.JobTiming;
import org.innoplaces.job.extension.Job;
import org.innoplaces.problem.Message;

/** Counts its runs; every six hours. */
@ApplicationScoped
public class CountedJob implements Job {

  static final String NAME = "test.job";
  static final AtomicInteger RUNS = new AtomicInteger();

  private static volatile boolean failing;

  static void fails(boolean now) {
    failing = now;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Message label() {
    return locale -> "Test";
  }

  @Override
  public JobTiming timing() {
    return new JobTiming.Every(Duration.ofHours(6));
  }

  @Override
  public void run() {
    RUNS.incrementAndGet();
    if (failing) {
      throw new IllegalStateException("The shelf is empty");
    }
  }
}
