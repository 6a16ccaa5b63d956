package org.innoplaces.launcher.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.innoplaces.launcher.Console;
import org.innoplaces.launcher.Distribution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code innoplaces run}: starts the instance and serves until it is told to stop. */
@Command(
    name = "run",
    description = "Starts the server and serves until it is stopped.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
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
      paramLabel = "DIR",
      description = "folder of content to bring in at this start")
  private Path importFolder;

  private final Console console;
  private final Supplier<Distribution> distribution;

  public RunCommand(Console console, Supplier<Distribution> distribution) {
    this.console = console;
    this.distribution = distribution;
  }

  @Override
  public Integer call() {
    StartOptions options = new StartOptions(port, data, empty, importFolder);
    return new InstanceStart(console, distribution.get(), options).run();
  }
}
