package org.innoplaces.launcher.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.innoplaces.launcher.assemble.WebApplication;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.LaunchLog;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.select.SelectPlugins;
import org.innoplaces.launcher.plugin.subcommand.FindSubcommands;
import org.innoplaces.launcher.plugin.subcommand.FoundSubcommands;
import org.innoplaces.launcher.plugin.subcommand.PluginSubcommand;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Adds the commands of plugins to the command line, when what is typed is none of the platform's
 * own: those need no plugin, and none can hold them up.
 */
public final class PluginSubcommands {

  private static final String DATA = "--data";

  private final Console console;
  private final Supplier<Distribution> distribution;

  public PluginSubcommands(Console console, Supplier<Distribution> distribution) {
    this.console = console;
    this.distribution = distribution;
  }

  /** Adds those that may be meant; returns what is left to be understood of what was typed. */
  public String[] addTo(CommandLine line, String... typed) {
    List<String> words = new ArrayList<>(Arrays.asList(typed));
    boolean named = !words.isEmpty() && !words.get(0).startsWith("-");
    boolean help = words.contains("--help") || words.contains("-h");
    if (named ? line.getSubcommands().containsKey(words.get(0)) : !help) {
      return typed;
    }
    FoundSubcommands found = find(line, words);
    found.usable().forEach(command -> add(line, command));
    footer(line.getCommandSpec(), found);
    if (!named) {
      // For the overview, the option only says whose commands are meant.
      words.removeIf(word -> !word.equals("--help") && !word.equals("-h"));
    }
    return words.toArray(String[]::new);
  }

  private FoundSubcommands find(CommandLine line, List<String> words) {
    try {
      DataDirectory data = directory(words);
      Distribution home = distribution.get();
      List<PluginJar> plugins = SelectPlugins.of(home, data).accepted();
      return plugins.isEmpty()
          ? FoundSubcommands.none()
          : new FindSubcommands(line.getSubcommands().keySet())
              .in(plugins, WebApplication.coreOf(home));
    } catch (RuntimeException | LinkageError failed) {
      LaunchLog.record(failed);
      return new FoundSubcommands(
          List.of(), List.of("the commands of all plugins: " + failed.getMessage()));
    }
  }

  /** Before anything else is understood, because it says which commands there are. */
  private static DataDirectory directory(List<String> words) {
    String folder = "data";
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith(DATA + "=")) {
        folder = word.substring(DATA.length() + 1);
      } else if (word.equals(DATA) && i + 1 < words.size()) {
        folder = words.get(i + 1);
      }
    }
    return DataDirectory.at(Path.of(folder));
  }

  private void add(CommandLine line, PluginSubcommand command) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(new RunSubcommand(console, command));
    // A percent sign would be a place to fill in.
    spec.usageMessage().description(command.description().replace("%", "%%")).hidden(true);
    CommandLine added =
        new CommandLine(spec)
            .setOut(line.getOut())
            .setParameterExceptionHandler(line.getParameterExceptionHandler())
            .setExecutionExceptionHandler(line.getExecutionExceptionHandler());
    line.addSubcommand(command.name(), added);
  }

  private static void footer(CommandSpec spec, FoundSubcommands found) {
    Map<String, List<String>> byPlugin = new TreeMap<>();
    for (PluginSubcommand command : found.usable()) {
      byPlugin
          .computeIfAbsent(command.plugin(), none -> new ArrayList<>())
          .add("  %-8s  %s".formatted(command.name(), command.description()));
    }
    List<String> lines = new ArrayList<>();
    byPlugin.forEach(
        (plugin, commands) -> {
          lines.add("Commands of the plugin " + plugin + ":");
          lines.addAll(commands);
        });
    if (byPlugin.isEmpty()) {
      lines.add("Plugins may add commands; say with --data DIR whose plugins are meant.");
    }
    found.setAside().forEach(reason -> lines.add("Set aside  " + reason + "."));
    spec.usageMessage()
        .footer(lines.stream().map(one -> one.replace("%", "%%")).toArray(String[]::new));
  }
}
