package org.innoplaces.launcher.command;

import java.nio.file.Path;
import org.innoplaces.launcher.instance.DataDirectory;
import picocli.CommandLine.Option;

/** The option that says which instance is meant. */
public final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder of the instance's data (default: ./data)")
  private Path data = Path.of("data");

  DataDirectory directory() {
    return DataDirectory.at(data);
  }
}
