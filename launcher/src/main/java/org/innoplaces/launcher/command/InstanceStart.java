package org.innoplaces.launcher.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.innoplaces.launcher.assemble.WebApplication;
import org.innoplaces.launcher.boot.BootReport;
import org.innoplaces.launcher.boot.Readiness;
import org.innoplaces.launcher.boot.Server;
import org.innoplaces.launcher.boot.ServerLog;
import org.innoplaces.launcher.boot.Shutdown;
import org.innoplaces.launcher.check.FreePort;
import org.innoplaces.launcher.check.OwnedDirectory;
import org.innoplaces.launcher.database.DatabaseAddress;
import org.innoplaces.launcher.database.OpenDatabase;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.DiskReason;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.LaunchLog;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.instance.WrongArgument;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.report.PluginReport;
import org.innoplaces.launcher.settings.CheckedSettings;
import org.innoplaces.launcher.settings.OperatorSettings;
import picocli.CommandLine.ExitCode;

/** The four steps of a start: check, assemble, migrate, boot. */
final class InstanceStart {

  /** With it a usual machine serves within twenty seconds, whatever the plugins do. */
  private static final Duration TRIALS = Duration.ofSeconds(12);

  /** Longer than at a trial: a sound plugin may have much to do with the data of an instance. */
  private static final Duration HOLD = Duration.ofSeconds(60);

  private final Console console;
  private final Distribution distribution;
  private final StartOptions options;
  private final DataDirectory data;

  InstanceStart(Console console, Distribution distribution, StartOptions options) {
    this.console = console;
    this.distribution = distribution;
    this.options = options;
    this.data = DataDirectory.at(options.data());
  }

  /**
   * Goes through the steps; from here on the end of the process stops the instance in order.
   *
   * @throws StartProblem when a step cannot go on
   */
  RunningInstance run() {
    check();
    OperatorSettings settings = OperatorSettings.of(System.getenv(), data.settings());
    CheckedSettings.of(settings).unknown().forEach(this::tellUnknown);
    OpenDatabase database = OpenDatabase.at(DatabaseAddress.of(settings, data));
    console.say("Database   " + database.product() + ", " + database.address().shown());
    StartingPlugins starting =
        new StartingPlugins(
            console,
            distribution,
            data,
            options.trial(),
            seconds(settings, "innoplaces.plugins.patience").orElse(TRIALS),
            seconds(settings, "innoplaces.plugins.hold").orElse(HOLD));
    PluginJars plugins = starting.find();
    Shutdown shutdown = Shutdown.prepare(console, database);
    try {
      database.requireContent();
      PluginJars ready = starting.migrate(database.address(), plugins);
      database.hasContent();
      tellApplication(settings);
      Server server = Server.start(distribution, data, options.port());
      shutdown.owns(server);
      PluginJars serving = starting.keepStarting(ready, left -> serve(server, database, left));
      server.open();
      return new RunningInstance(address(), report(), serving, shutdown);
    } catch (RuntimeException problem) {
      shutdown.endWith(ExitCode.SOFTWARE);
      throw problem;
    }
  }

  private static Optional<Duration> seconds(OperatorSettings settings, String name) {
    return settings.find(name).map(Long::parseLong).map(Duration::ofSeconds);
  }

  private void check() {
    FreePort.require(options.port());
    options.importFolder().ifPresent(InstanceStart::requireImportFolder);
    OwnedDirectory.claim(data);
    LaunchLog.writeTo(data.log());
    ServerLog.divert(data);
  }

  /** What a ZIP file holds is looked at when it is imported. */
  private static void requireImportFolder(Path folder) {
    if (Files.isRegularFile(folder) && folder.toString().endsWith(".zip")) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new WrongArgument("There is no folder " + folder + " to import.");
    }
    if (!Files.isReadable(folder.resolve("import.json"))) {
      throw new WrongArgument(
          "The folder " + folder + " has no import.json, so it is not an import folder.");
    }
  }

  private void tellUnknown(String name) {
    console.say("Unknown    setting " + name + ": nothing reads it");
  }

  private WebApplication assemble(OpenDatabase database, PluginJars plugins) {
    return WebApplication.assemble(distribution, data, database.address(), plugins.accepted());
  }

  private void tellApplication(OperatorSettings settings) {
    settings.forApplication().forEach(System::setProperty);
    System.setProperty("innoplaces.data.directory", data.root().toString());
    System.setProperty("innoplaces.boot.report", data.bootReport().toString());
    if (settings.find("innoplaces.base.url").isEmpty()) {
      System.setProperty("innoplaces.base.url", address().toString());
    }
    options.starter(distribution).ifPresent(folder -> tell("innoplaces.starter", folder));
    options.importFolder().ifPresent(folder -> tell("innoplaces.import", folder));
  }

  private static void tell(String key, Path folder) {
    System.setProperty(key, folder.toString());
  }

  /** Puts the application together, starts it and waits until it says that it is ready. */
  private void serve(Server server, OpenDatabase database, PluginJars plugins) {
    try {
      Files.deleteIfExists(data.bootReport());
    } catch (IOException problem) {
      throw new StartProblem(
          "The old boot report cannot be removed (" + DiskReason.of(problem) + ").", problem);
    }
    PluginReport.write(plugins, data.pluginReport());
    server.deploy(assemble(database, plugins).folder());
    Readiness.await(options.port());
  }

  private BootReport report() {
    return BootReport.read(data.bootReport());
  }

  private URI address() {
    return URI.create("http://localhost:" + options.port());
  }
}
