package org.innoplaces.launcher.command;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.plugin.select.PluginFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code innoplaces plugin enable}: lets a plugin take part again. */
@Command(
    name = "enable",
    description = "Lets a plugin take part again, from the next start on.",
    mixinStandardHelpOptions = true)
public final class EnablePluginCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "the id of the plugin")
  private String id;

  @Mixin private DataOption data;

  private final Console console;
  private final Supplier<Distribution> distribution;

  public EnablePluginCommand(Console console, Supplier<Distribution> distribution) {
    this.console = console;
    this.distribution = distribution;
  }

  @Override
  public Integer call() {
    new PluginFolder(distribution.get(), data.directory()).enable(id);
    console.say("Enabled    " + id + ", from the next start on");
    return ExitCode.OK;
  }
}
