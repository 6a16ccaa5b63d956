package org.innoplaces.launcher.rehearsal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.Folders;
import org.innoplaces.launcher.instance.LaunchLog;
import org.innoplaces.launcher.settings.OperatorSettings;

/**
 * A second process that starts an instance, reads a few pages and ends; it ends with this process
 * at the latest. For one use.
 */
public final class Rehearsal {

  private final Path scratch;
  private final List<String> command = new ArrayList<>();

  /**
   * Prepares it.
   *
   * @param scratch a folder for this alone; the instance's data is in {@code data} in it
   * @param javaOptions all that its Java machine is told
   */
  public Rehearsal(Distribution distribution, Path scratch, List<String> javaOptions) {
    this.scratch = scratch;
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions);
    command.addAll(List.of("-jar", distribution.bootJar().toString()));
    command.addAll(List.of("rehearse", "--data", data().toString()));
  }

  /** The options of this process's Java machine, without settings of the instance. */
  public static List<String> ownOptions() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(
            option ->
                !option.startsWith("-Dinnoplaces.") || option.startsWith("-Dinnoplaces.home="))
        .toList();
  }

  /** Lets everything else go first, where the system can do that. */
  public Rehearsal atLowPriority() {
    if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
      command.addAll(0, List.of("/usr/bin/nice", "-n", "10"));
    }
    return this;
  }

  /** Lets an answer that is an error of the server end it with a code that is not 0. */
  public Rehearsal strict() {
    command.add("--strict");
    return this;
  }

  private Path data() {
    return scratch.resolve("data");
  }

  /** Starts it and waits for its end; returns its exit code. */
  public int run() throws IOException, InterruptedException {
    return run(Duration.ofDays(1));
  }

  /** The same with an end by force when it takes too long, after which the code is not 0. */
  public int run(Duration patience) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(output().toFile()));
    clean(builder.environment());
    Process process = builder.start();
    Thread end = new Thread(() -> cancel(process), "innoplaces-rehearsal-end");
    Runtime.getRuntime().addShutdownHook(end);
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
      return process.waitFor();
    } finally {
      process.destroyForcibly();
      forget(end);
    }
  }

  /** Takes our settings out: they name the instance's real database, mail server and secrets. */
  static void clean(Map<String, String> environment) {
    environment.keySet().removeIf(OperatorSettings::isOurs);
  }

  /** This process ends: nothing of the other may stay behind. */
  private void cancel(Process process) {
    try {
      process.destroyForcibly().waitFor();
      Folders.delete(scratch);
    } catch (IOException leftBehind) {
      LaunchLog.record(leftBehind);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread end) {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException alreadyEnding) {
      return;
    }
  }

  private Path output() {
    return scratch.resolve("output");
  }

  /** What it printed; empty before it ran. */
  public String printed() throws IOException {
    return Files.exists(output()) ? Files.readString(output()) : "";
  }
}
