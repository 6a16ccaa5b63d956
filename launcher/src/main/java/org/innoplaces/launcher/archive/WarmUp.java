package org.innoplaces.launcher.archive;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.Ending;
import org.innoplaces.launcher.instance.Folders;
import org.innoplaces.launcher.instance.LaunchLog;

/**
 * Makes the archive: a second process starts an instance of its own in a scratch folder, reads a
 * few pages, and writes down at its end which classes that took.
 *
 * <p>It runs at low priority and ends with this process at the latest.
 */
public final class WarmUp {

  private static final int SUCCESS = 0;

  /** After SIGINT, SIGKILL and SIGTERM: Ctrl-C reaches it before we know that we end. */
  private static final Set<Integer> TOLD_TO_END = Set.of(130, 137, 143);

  private final Distribution distribution;
  private final ClassDataArchive archive;

  public WarmUp(Distribution distribution, ClassDataArchive archive) {
    this.distribution = distribution;
    this.archive = archive;
  }

  /**
   * Makes the archive and waits for it, which may take half a minute.
   *
   * @return whether it is there now
   * @throws IOException when its folder or the scratch folder cannot be written
   */
  public boolean make() throws IOException, InterruptedException {
    Files.createDirectories(archive.file().getParent());
    Path draft = archive.draft();
    Path scratch = Files.createTempDirectory("innoplaces-warm-up");
    try {
      int code = run(command(draft, scratch), scratch);
      if (code == SUCCESS && Files.exists(draft)) {
        archive.accept(draft);
        return true;
      }
      if (Ending.isUnderWay() || TOLD_TO_END.contains(code)) {
        return false;
      }
      archive.giveUp("The warm-up ended with " + code + ".\n" + output(scratch));
      return false;
    } finally {
      Files.deleteIfExists(draft);
      Folders.delete(scratch);
    }
  }

  private static int run(List<String> command, Path scratch)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(scratch.resolve("output").toFile()))
            .start();
    Thread end = new Thread(() -> cancel(process, scratch), "innoplaces-warm-up-end");
    Runtime.getRuntime().addShutdownHook(end);
    try {
      return process.waitFor();
    } finally {
      process.destroyForcibly();
      forget(end);
    }
  }

  /** This process ends: nothing of the warm-up may stay behind. */
  private static void cancel(Process process, Path scratch) {
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

  private List<String> command(Path draft, Path scratch) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
      command.addAll(List.of("/usr/bin/nice", "-n", "10"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> !option.startsWith("-XX:SharedArchiveFile"))
        .filter(option -> !option.startsWith("-Dinnoplaces.archive"))
        .forEach(command::add);
    // It warns of every class that it must leave out, several hundred of them.
    command.addAll(List.of("-XX:ArchiveClassesAtExit=" + draft, "-Xlog:cds=error"));
    command.addAll(List.of("-jar", distribution.bootJar().toString()));
    command.addAll(List.of("rehearse", "--data", scratch.resolve("data").toString()));
    return command;
  }

  private static String output(Path scratch) throws IOException {
    Path file = scratch.resolve("output");
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
