package org.innoplaces.launcher.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.select.PluginFolder;
import org.innoplaces.launcher.plugin.select.PluginFolder.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innoplaces plugin install}: checks a jar and puts it into the plugin folder. */
@Command(
    name = "install",
    description = "Checks a plugin's jar and puts it into the folder, for the next start.",
    mixinStandardHelpOptions = true)
public final class InstallPluginCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "the jar of the plugin")
  private Path jar;

  @Option(
      names = "--yes",
      description = "also when an older version replaces a newer one or others stop taking part")
  private boolean yes;

  @Mixin private DataOption data;

  private final Console console;
  private final Supplier<Distribution> distribution;

  public InstallPluginCommand(Console console, Supplier<Distribution> distribution) {
    this.console = console;
    this.distribution = distribution;
  }

  @Override
  public Integer call() {
    PluginFolder folder = new PluginFolder(distribution.get(), data.directory());
    Preview preview = folder.preview(jar.toAbsolutePath().normalize());
    PluginJar plugin = preview.next().orElseThrow(() -> refusal(preview));
    if (!yes && needsConfirmation(preview, plugin)) {
      console.complain("Nothing was changed. Say --yes to install it all the same.");
      return ExitCode.USAGE;
    }
    Path installed = folder.install(preview);
    console.say("Installed  %s %s in %s".formatted(plugin.id(), plugin.version(), installed));
    console.say("It takes part from the next start on.");
    return ExitCode.OK;
  }

  private StartProblem refusal(Preview preview) {
    String reason =
        preview.refused().map(aside -> aside.reason()).orElse("it would not take part in a start");
    return new StartProblem(
        "%s %s cannot be installed: %s."
            .formatted(preview.id(), "(" + jar.getFileName() + ")", reason));
  }

  /** Tells what a start would lose; false when there is nothing of the kind. */
  private boolean needsConfirmation(Preview preview, PluginJar plugin) {
    preview.lost().forEach(aside -> console.complain("It would set aside " + aside + "."));
    boolean older = preview.current().filter(plugin::isOlderThan).isPresent();
    if (older) {
      console.complain(
          "%s %s is older than %s, whose tables it may not understand."
              .formatted(plugin.id(), plugin.version(), preview.current().orElseThrow().version()));
    }
    return older || !preview.lost().isEmpty();
  }
}
