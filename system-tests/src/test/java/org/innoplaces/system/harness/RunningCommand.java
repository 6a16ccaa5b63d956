package org.innoplaces.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A process of the distribution; closing it ends it by its handle. */
public final class RunningCommand implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int STEP_MILLIS = 20;

  private final Process process;
  private final Path output;

  RunningCommand(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** What it has printed on the standard output stream until now. */
  public String out() {
    return read("out");
  }

  /** What it has printed on the standard error stream until now. */
  public String err() {
    return read("err");
  }

  private String read(String name) {
    try {
      return Files.readString(output.resolve(name));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /**
   * Waits until it has printed the text; fails when it ends before, or after ten minutes: how fast
   * it is, no test asks.
   */
  public RunningCommand awaitOutput(String text) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!out().contains(text)) {
      if (endsWithin(STEP_MILLIS) && !out().contains(text)) {
        throw new AssertionError("It ended with " + process.exitValue() + ":\n" + out() + err());
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("It did not say '" + text + "':\n" + out() + err());
      }
    }
    return this;
  }

  /** Waits until it has started a process of its own; fails when it ends before. */
  public ProcessHandle awaitChild() {
    while (process.children().findFirst().isEmpty()) {
      if (endsWithin(STEP_MILLIS)) {
        throw new AssertionError("It ended with " + process.exitValue() + ":\n" + out() + err());
      }
    }
    return process.children().findFirst().orElseThrow();
  }

  /** Waits for its end and returns the exit code; fails after ten minutes. */
  public int awaitEnd() {
    if (!endsWithin(PATIENCE.toMillis())) {
      throw new AssertionError("It does not end:\n" + out() + err());
    }
    return process.exitValue();
  }

  /** Tells it to stop, as a service manager does, and waits for its end. */
  public int terminate() {
    process.destroy();
    return awaitEnd();
  }

  /** Ends it as a power cut would, and waits for its end. */
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  private boolean endsWithin(long millis) {
    try {
      return process.waitFor(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stop);
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      terminate();
    }
  }
}
