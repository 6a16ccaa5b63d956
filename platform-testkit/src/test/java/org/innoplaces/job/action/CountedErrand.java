package org.innoplaces.job.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.innoplaces.job.extension.Errand;
import org.innoplaces.problem.Message;

/** Counts how often it was done for an id, and does what the tests say. */
@ApplicationScoped
public class CountedErrand implements Errand {

  static final String NAME = "test.errand";

  private static final Map<String, Integer> RUNS = new ConcurrentHashMap<>();
  private static volatile Function<String, Optional<Duration>> deed = id -> Optional.empty();

  static void does(Function<String, Optional<Duration>> work) {
    deed = work;
  }

  static int runs(String id) {
    return RUNS.getOrDefault(id, 0);
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
  public Optional<Duration> run(String id) {
    RUNS.merge(id, 1, Integer::sum);
    return deed.apply(id);
  }
}
