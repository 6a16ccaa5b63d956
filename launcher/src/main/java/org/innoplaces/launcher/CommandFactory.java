package org.innoplaces.launcher;

import java.util.Map;
import java.util.function.Supplier;
import org.innoplaces.launcher.command.DisablePluginCommand;
import org.innoplaces.launcher.command.DoctorCommand;
import org.innoplaces.launcher.command.EnablePluginCommand;
import org.innoplaces.launcher.command.InstallPluginCommand;
import org.innoplaces.launcher.command.ListPluginsCommand;
import org.innoplaces.launcher.command.NewPluginCommand;
import org.innoplaces.launcher.command.PurgePluginCommand;
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
        Map.ofEntries(
            Map.entry(ListPluginsCommand.class, () -> new ListPluginsCommand(console, home)),
            Map.entry(NewPluginCommand.class, () -> new NewPluginCommand(console, home)),
            Map.entry(InstallPluginCommand.class, () -> new InstallPluginCommand(console, home)),
            Map.entry(RemovePluginCommand.class, () -> new RemovePluginCommand(console, home)),
            Map.entry(PurgePluginCommand.class, () -> new PurgePluginCommand(console, home)),
            Map.entry(EnablePluginCommand.class, () -> new EnablePluginCommand(console, home)),
            Map.entry(DisablePluginCommand.class, () -> new DisablePluginCommand(console, home)),
            Map.entry(DoctorCommand.class, () -> new DoctorCommand(console, home)),
            Map.entry(RunCommand.class, () -> new RunCommand(console, home)),
            Map.entry(WarmUpCommand.class, () -> new WarmUpCommand(console, home)),
            Map.entry(RehearseCommand.class, () -> new RehearseCommand(console, home)),
            Map.entry(VerifyAuditCommand.class, () -> new VerifyAuditCommand(console)));
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Supplier<?> command = commands.get(type);
    return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
  }
}
