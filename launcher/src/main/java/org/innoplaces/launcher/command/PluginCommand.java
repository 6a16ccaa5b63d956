package org.innoplaces.launcher.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code innoplaces plugin}: looks after the plugins of an instance. */
@Command(
    name = "plugin",
    description = "Lists, installs, removes and purges plugins, and switches them off and on.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ListPluginsCommand.class,
      NewPluginCommand.class,
      InstallPluginCommand.class,
      RemovePluginCommand.class,
      PurgePluginCommand.class,
      EnablePluginCommand.class,
      DisablePluginCommand.class
    })
public final class PluginCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do with the plugins");
  }
}
