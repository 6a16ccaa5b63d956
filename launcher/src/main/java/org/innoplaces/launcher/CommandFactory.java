package org.innoplaces.launcher;

import java.util.Map;
import java.util.function.Supplier;
import org.innoplaces.launcher.command.DisablePluginCommand;
import org.innoplaces.launcher.command.EnablePluginCommand;
import org.innoplaces.launcher.command.InstallPluginCommand;
import org.innoplaces.launcher.command.ListPluginsCommand;
import org.innoplaces.launcher.command.RehearseCommand;
import org.innoplaces.launcher.command.RemovePluginCommand;
import org.innoplaces.launcher.command.RunCommand;
import org.innoplaces.launcher.command.VerifyAuditCommand;
import org.innoplaces.launcher.command.WarmUpCommand;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.Distribution;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the command objects and hands them what they work with. */
final class CommandFactory implements IFactory {

  private final Map<Class<?>, Supplier<?>> commands;

  CommandFactory(Console console) {
    Supplier<Distribution> home = Distribution::ofThisProcess;
    commands =
        Map.of(
            ListPluginsCommand.class, () -> new ListPluginsCommand(console, home),
            InstallPluginCommand.class, () -> new InstallPluginCommand(console, home),
            RemovePluginCommand.class, () -> new RemovePluginCommand(console, home),
            EnablePluginCommand.class, () -> new EnablePluginCommand(console, home),
            DisablePluginCommand.class, () -> new DisablePluginCommand(console, home),
            RunCommand.class, () -> new RunCommand(console, home),
            WarmUpCommand.class, () -> new WarmUpCommand(console, home),
            RehearseCommand.class, () -> new RehearseCommand(console, home),
            VerifyAuditCommand.class, () -> new VerifyAuditCommand(console));
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Supplier<?> command = commands.get(type);
    return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
  }
}
