package org.innoplaces.launcher.command;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.select.PluginFolder;
import org.innoplaces.launcher.plugin.select.TrialMemory;
import org.innoplaces.launcher.purge.RemovedPlugins;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code innoplaces plugin list}: says what the next start would make of every plugin. */
@Command(
    name = "list",
    description = "Lists the plugins with their states; exit code 1 when one is set aside.",
    mixinStandardHelpOptions = true)
public final class ListPluginsCommand implements Callable<Integer> {

  private static final String UNTRIED = "; not tried yet: it takes part after a trial went well";

  @Mixin private DataOption data;

  private final Console console;
  private final Supplier<Distribution> distribution;

  public ListPluginsCommand(Console console, Supplier<Distribution> distribution) {
    this.console = console;
    this.distribution = distribution;
  }

  @Override
  public Integer call() {
    PluginJars plugins = new PluginFolder(distribution.get(), data.directory()).plugins();
    TrialMemory memory = TrialMemory.of(data.directory());
    plugins
        .accepted()
        .forEach(
            plugin ->
                console.say("Enabled    " + plugin + (memory.isUntried(plugin) ? UNTRIED : "")));
    plugins.disabled().forEach(plugin -> console.say("Disabled   " + plugin));
    plugins.setAside().forEach(aside -> console.say("Set aside  " + aside));
    if (plugins.isEmpty()) {
      console.say("There are no plugins.");
    }
    RemovedPlugins.of(plugins, data.directory())
        .forEach(
            id ->
                console.say(
                    "Removed    %s left something; 'innoplaces plugin purge %s' deletes it"
                        .formatted(id, id)));
    return plugins.setAside().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
