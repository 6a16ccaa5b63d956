package org.innoplaces.launcher.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.innoplaces.launcher.database.CommandDatabase;
import org.innoplaces.launcher.database.DatabaseReading;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.LaunchLog;
import org.innoplaces.launcher.plugin.subcommand.PluginSubcommand;
import org.innoplaces.launcher.settings.OperatorSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** Runs a command of a plugin; what is typed beside {@code --data} is the plugin's business. */
@Command
final class RunSubcommand implements Callable<Integer> {

  @Mixin private DataOption data;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this and do nothing")
  private boolean help;

  @Unmatched private List<String> arguments = new ArrayList<>();

  private final Console console;
  private final PluginSubcommand command;

  RunSubcommand(Console console, PluginSubcommand command) {
    this.console = console;
    this.command = command;
  }

  @Override
  public Integer call() {
    DataDirectory directory = data.directory();
    LaunchLog.writeTo(directory.log());
    OperatorSettings settings = OperatorSettings.of(System.getenv(), directory.settings());
    PrintWriter out = console.out();
    PrintWriter err = console.err();
    try (CommandDatabase database =
        new CommandDatabase(() -> DatabaseReading.existing(settings, directory))) {
      return command.run(
          new PluginSubcommand.Surroundings(
              directory.root(),
              database,
              key -> open(settings, key),
              out,
              err,
              Locale.getDefault()),
          List.copyOf(arguments));
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** The database is given open; nobody needs its password. */
  private static Optional<String> open(OperatorSettings settings, String key) {
    return key.startsWith("innoplaces.database.") ? Optional.empty() : settings.find(key);
  }
}
