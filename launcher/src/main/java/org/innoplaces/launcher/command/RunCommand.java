package org.innoplaces.launcher.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.innoplaces.launcher.archive.ClassDataArchive;
import org.innoplaces.launcher.boot.BootReport;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.Ending;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code innoplaces run}: starts the instance and serves until it is told to stop. */
@Command(
    name = "run",
    description = "Starts the server and serves until it is stopped.",
    mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {

  @Option(names = "--port", paramLabel = "N", description = "HTTP port (default: 8080)")
  private int port = 8080;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder of this instance's data (default: ./data)")
  private Path data = Path.of("data");

  @Option(names = "--empty", description = "start a new instance without the starter content")
  private boolean empty;

  @Option(
      names = "--import",
      paramLabel = "DIR|ZIP",
      description = "folder or ZIP file of content to bring in at this start")
  private Path importFolder;

  private final Console console;
  private final Supplier<Distribution> distribution;

  public RunCommand(Console console, Supplier<Distribution> distribution) {
    this.console = console;
    this.distribution = distribution;
  }

  @Override
  public Integer call() {
    Distribution home = distribution.get();
    StartOptions options = new StartOptions(port, data, empty, importFolder, false);
    RunningInstance instance = new InstanceStart(console, home, options).run();
    if (!tellImports(instance.report())) {
      instance.shutdown().endWith(ExitCode.USAGE);
      return ExitCode.USAGE;
    }
    instance.shutdown().endWith(ExitCode.OK);
    instance
        .report()
        .setUp()
        .ifPresent(path -> console.say("Set up     " + instance.address() + path));
    console.say("Ready at   " + instance.address());
    new TryInBackground(console, home, DataDirectory.at(data)).start(instance.plugins());
    ClassDataArchive.ofThisProcess()
        .filter(ClassDataArchive::isWanted)
        .ifPresent(archive -> new ArchiveInBackground(console, home, archive).start());
    Ending.await();
    return ExitCode.OK;
  }

  private static String recordsOf(BootReport.Import done) {
    return (done.records() > 0 ? "; %d records of plugins".formatted(done.records()) : "")
        + (done.kept() > 0
            ? "; %d records kept for plugins that are away".formatted(done.kept())
            : "");
  }

  /** Prints what was imported; false when something could not be. */
  private boolean tellImports(BootReport report) {
    boolean sound = true;
    for (BootReport.Import done : report.imports()) {
      done.problems()
          .forEach(problem -> console.complain(problem.place() + ": " + problem.message()));
      if (!done.problems().isEmpty()) {
        console.complain("Nothing was imported from " + done.folder() + ".");
        sound = false;
      } else {
        console.say(
            "Imported   %s: %d new, %d changed, %d as before%s"
                .formatted(
                    done.folder(),
                    done.created(),
                    done.updated(),
                    done.unchanged(),
                    recordsOf(done)));
      }
    }
    return sound;
  }
}
