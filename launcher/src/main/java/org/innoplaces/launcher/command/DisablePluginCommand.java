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

/** {@code innoplaces plugin disable}: switches a plugin off and leaves its jar. */
@Command(
    name = "disable",
    description = "Switches a plugin off from the next start on; what it stored stays.",
    mixinStandardHelpOptions = true)
public final class DisablePluginCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "the id of the plugin")
  private String id;

  @Mixin private DataOption data;

  private final Console console;
  private final Supplier<Distribution> distribution;

  public DisablePluginCommand(Console console, Supplier<Distribution> distribution) {
    this.console = console;
    this.distribution = distribution;
  }

  @Override
  public Integer call() {
    new PluginFolder(distribution.get(), data.directory()).disable(id);
    console.say("Disabled   " + id + ", from the next start on");
    return ExitCode.OK;
  }
}
