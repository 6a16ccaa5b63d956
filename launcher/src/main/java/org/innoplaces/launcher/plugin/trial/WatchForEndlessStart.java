package org.innoplaces.launcher.plugin.trial;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks again and again at what the starting thread and those that answer visitors do: a plugin
 * that keeps one of them for too long at a stretch is to blame. Threads of its own it may keep.
 */
public final class WatchForEndlessStart {

  private static final String VISITORS = "http-thread-pool";
  private static final Duration AT_A_TRIAL = Duration.ofSeconds(10);
  private static final int PAUSE_MILLIS = 250;

  private final Thread starting;
  private final PluginCode code;
  private final Duration patience;
  private final Map<Thread, PluginHold> holds = new ConcurrentHashMap<>();

  /** Watches one thread, and those of visitors, with the ten seconds of a trial. */
  public WatchForEndlessStart(Thread starting, PluginCode code) {
    this(starting, code, AT_A_TRIAL);
  }

  /** The same with another patience. */
  WatchForEndlessStart(Thread starting, PluginCode code, Duration patience) {
    this.starting = starting;
    this.code = code;
    this.patience = patience;
  }

  /** Interrupts whatever a plugin keeps: what only waits comes to an end by that. */
  void interruptHeldBy(String plugin) {
    holds.forEach(
        (thread, hold) -> {
          if (hold.isBy(plugin)) {
            thread.interrupt();
          }
        });
  }

  /** Waits until the thread ends, this one is interrupted, or a plugin is found that holds one. */
  public Optional<Verdict> await() {
    while (starting.isAlive()) {
      Optional<Verdict> found = look(Thread.getAllStackTraces(), System.nanoTime());
      if (found.isPresent() || !pause()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Compares what the threads do at an instant with what they did when they were looked at. */
  Optional<Verdict> look(Map<Thread, StackTraceElement[]> threads, long nanos) {
    return threads.entrySet().stream()
        .filter(one -> isWatched(one.getKey()))
        .flatMap(one -> hold(one.getKey()).look(one.getValue(), nanos).stream())
        .findFirst();
  }

  private boolean isWatched(Thread thread) {
    return thread.equals(starting) || thread.getName().startsWith(VISITORS);
  }

  private PluginHold hold(Thread thread) {
    return holds.computeIfAbsent(thread, one -> new PluginHold(code, patience));
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException started) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
