package org.innoplaces.launcher.plugin.trial;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.Reason;

/**
 * Looks again and again at what the starting thread does: a plugin that keeps it for ten seconds at
 * a stretch is to blame.
 */
public final class WatchForEndlessStart {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int PAUSE_MILLIS = 250;

  private final Thread starting;
  private final PluginCode code;
  private String holder = "";
  private long since;

  /** Watches one thread. */
  public WatchForEndlessStart(Thread starting, PluginCode code) {
    this.starting = starting;
    this.code = code;
  }

  /** Waits until the thread ends, this one is interrupted, or a plugin is found that holds it. */
  public Optional<Verdict> await() {
    while (starting.isAlive()) {
      Optional<Verdict> found = look(starting.getStackTrace(), System.nanoTime());
      if (found.isPresent() || !pause()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Compares what the thread does at an instant with what it did when it was last looked at. */
  Optional<Verdict> look(StackTraceElement[] stack, long nanos) {
    Optional<StackTraceElement> frame =
        Stream.of(stack).filter(step -> code.ownerOf(step.getClassName()).isPresent()).findFirst();
    String holding =
        frame.flatMap(step -> code.ownerOf(step.getClassName())).map(PluginJar::id).orElse("");
    if (!holding.equals(holder)) {
      holder = holding;
      since = nanos;
    }
    return frame
        .filter(step -> nanos - since >= PATIENCE.toNanos())
        .map(step -> new Verdict(holder, Reason.of(Fault.ENDLESS_START, shown(step))));
  }

  private static String shown(StackTraceElement step) {
    return step.getClassName() + "." + step.getMethodName();
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
