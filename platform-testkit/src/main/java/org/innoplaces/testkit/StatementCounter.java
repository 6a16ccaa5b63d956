package org.innoplaces.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts the statements that really go to the database.
 *
 * <p>Looks only at the calling thread, so that tests beside each other do not count for one
 * another.
 */
public final class StatementCounter {

  private final ThreadLocal<List<String>> recording = new ThreadLocal<>();

  StatementCounter() {}

  /** The statements, as SQL, that the work sends on this thread; in their order. */
  public List<String> during(Runnable work) {
    List<String> statements = new ArrayList<>();
    recording.set(statements);
    try {
      work.run();
    } finally {
      recording.remove();
    }
    return List.copyOf(statements);
  }

  void executed(String sql) {
    List<String> statements = recording.get();
    if (statements != null) {
      statements.add(sql);
    }
  }
}
