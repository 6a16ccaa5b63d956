package org.innoplaces.launcher.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.innoplaces.launcher.check.OwnedDirectory;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.select.PluginFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innoplaces plugin remove}: takes a plugin's jar away and keeps all that it stored. */
@Command(
    name = "remove",
    description = "Takes a plugin's jar out of the folder; what it stored stays.",
    mixinStandardHelpOptions = true)
public final class RemovePluginCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "the id of the plugin")
  private String id;

  @Option(names = "--yes", description = "also when other plugins need it")
  private boolean yes;

  @Mixin private DataOption data;

  private final Console console;
  private final Supplier<Distribution> distribution;

  public RemovePluginCommand(Console console, Supplier<Distribution> distribution) {
    this.console = console;
    this.distribution = distribution;
  }

  @Override
  public Integer call() {
    PluginFolder folder = new PluginFolder(distribution.get(), data.directory());
    if (!yes && isNeeded(folder)) {
      console.complain("Nothing was changed. Say --yes to remove it all the same.");
      return ExitCode.USAGE;
    }
    List<Path> removed = folder.remove(id);
    if (removed.isEmpty()) {
      throw new StartProblem(absence(folder));
    }
    removed.forEach(jar -> console.say("Removed    " + jar));
    console.say(
        OwnedDirectory.owner(data.directory()).isPresent()
            ? "It takes part until the instance that runs here is stopped. What it stored stays."
            : "What it stored stays; 'innoplaces plugin purge %s' deletes it.".formatted(id));
    return ExitCode.OK;
  }

  private boolean isNeeded(PluginFolder folder) {
    List<PluginJar> needing = folder.plugins().needing(id);
    needing.forEach(other -> console.complain("The plugin " + other.id() + " needs it."));
    return !needing.isEmpty();
  }

  private String absence(PluginFolder folder) {
    return folder.plugins().isThere(id)
        ? "The plugin %s came with the distribution; 'plugin disable %s' switches it off."
            .formatted(id, id)
        : "There is no plugin %s in %s.".formatted(id, data.directory().plugins());
  }
}
