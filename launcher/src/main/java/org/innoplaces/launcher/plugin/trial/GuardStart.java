package org.innoplaces.launcher.plugin.trial;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.PluginJars;

/**
 * Watches the real start: a plugin whose trial went well may never come to an end with the data and
 * the settings of this instance.
 *
 * <p>It is interrupted, by which whatever waits ends. No Java machine can end a thread that
 * computes for ever, and the server lets go of an application only when its start is over; so that
 * process has to end, and the next one starts without the plugin.
 */
public final class GuardStart {

  /** How long a plugin that was interrupted may take to let go. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Duration patience;
  private final Duration grace;
  private final Consumer<Verdict> lastResort;

  /**
   * Prepares it.
   *
   * @param patience how long one plugin may keep the start at a stretch
   * @param lastResort is told of a plugin that does not let go, and ends the process
   */
  public GuardStart(Duration patience, Consumer<Verdict> lastResort) {
    this(patience, GRACE, lastResort);
  }

  GuardStart(Duration patience, Duration grace, Consumer<Verdict> lastResort) {
    this.patience = patience;
    this.grace = grace;
    this.lastResort = lastResort;
  }

  /**
   * Starts on this thread.
   *
   * @throws StartProblem that of the start, or one that names the plugin that held it
   */
  public void with(PluginJars plugins, Consumer<PluginJars> start) {
    AtomicReference<Verdict> found = new AtomicReference<>();
    WatchForEndlessStart watch =
        new WatchForEndlessStart(
            Thread.currentThread(), PluginCode.of(plugins.strangers()), patience);
    Thread watcher = new Thread(() -> guard(watch, found), "innoplaces-watch");
    watcher.setDaemon(true);
    watcher.start();
    StartProblem failed = null;
    try {
      start.accept(plugins);
    } catch (StartProblem problem) {
      failed = problem;
    } finally {
      end(watcher);
    }
    if (found.get() != null) {
      throw new HeldStart(found.get(), failed);
    }
    if (failed != null) {
      throw failed;
    }
  }

  private void guard(WatchForEndlessStart watch, AtomicReference<Verdict> found) {
    watch
        .await()
        .ifPresent(
            verdict -> {
              found.set(verdict);
              watch.interruptHeldBy(verdict.plugin());
              if (isOver(grace)) {
                lastResort.accept(verdict);
              }
            });
  }

  /** False when the start ended meanwhile. */
  private static boolean isOver(Duration grace) {
    try {
      Thread.sleep(grace.toMillis());
      return true;
    } catch (InterruptedException started) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Waits for the watcher's end; the next start must not find an interrupt that was meant for this
   * one.
   */
  private static void end(Thread watcher) {
    watcher.interrupt();
    boolean ended = false;
    while (!ended) {
      try {
        watcher.join();
        ended = true;
      } catch (InterruptedException meantForAPlugin) {
        continue;
      }
    }
    Thread.interrupted();
  }
}
