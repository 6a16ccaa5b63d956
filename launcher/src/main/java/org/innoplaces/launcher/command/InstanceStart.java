package org.innoplaces.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.innoplaces.launcher.Console;
import org.innoplaces.launcher.DataDirectory;
import org.innoplaces.launcher.Distribution;
import org.innoplaces.launcher.LaunchLog;
import org.innoplaces.launcher.StartProblem;
import org.innoplaces.launcher.assemble.PluginJars;
import org.innoplaces.launcher.assemble.WebApplication;
import org.innoplaces.launcher.boot.Readiness;
import org.innoplaces.launcher.boot.Server;
import org.innoplaces.launcher.boot.ServerLog;
import org.innoplaces.launcher.boot.Shutdown;
import org.innoplaces.launcher.check.FreePort;
import org.innoplaces.launcher.check.OwnedDirectory;
import org.innoplaces.launcher.database.DatabaseAddress;
import org.innoplaces.launcher.database.OpenDatabase;
import org.innoplaces.launcher.migrate.Migrations;
import org.innoplaces.launcher.settings.OperatorSettings;
import picocli.CommandLine.ExitCode;

/** The life of one start: check, assemble, migrate, boot. */
final class InstanceStart {

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
   * Starts the instance and stays until the process is told to stop.
   *
   * @return the exit code, when the start ends by itself
   * @throws StartProblem when a step cannot go on
   */
  int run() {
    FreePort.require(options.port());
    OwnedDirectory.claim(data);
    LaunchLog.writeTo(data.log());
    ServerLog.divert(data);
    OperatorSettings settings = OperatorSettings.of(System.getenv(), data.settings());
    OpenDatabase database = OpenDatabase.at(DatabaseAddress.of(settings, data));
    console.say("Database   " + database.product() + ", " + database.address().shown());
    PluginJars plugins = plugins();
    WebApplication application =
        WebApplication.assemble(distribution, data, database.address(), plugins.accepted());
    migrate(database.address(), application, plugins);
    tellApplication(settings);
    Shutdown shutdown = Shutdown.prepare(console, database);
    try {
      return serve(application, shutdown);
    } catch (RuntimeException problem) {
      shutdown.endWith(ExitCode.SOFTWARE);
      throw problem;
    }
  }

  private PluginJars plugins() {
    PluginJars plugins = PluginJars.of(distribution, data);
    String found =
        plugins.accepted().stream().map(Object::toString).collect(Collectors.joining(", "));
    console.say("Plugins    " + (found.isEmpty() ? "none" : found));
    plugins.setAside().forEach(reason -> console.say("Set aside  " + reason));
    return plugins;
  }

  private static void migrate(
      DatabaseAddress database, WebApplication application, PluginJars plugins) {
    Migrations migrations = new Migrations(database);
    migrations.migrateCore(application.core());
    plugins.accepted().forEach(migrations::migratePlugin);
  }

  private void tellApplication(OperatorSettings settings) {
    settings.forApplication().forEach(System::setProperty);
    System.setProperty("innoplaces.data.directory", data.root().toString());
    System.setProperty("innoplaces.boot.report", data.bootReport().toString());
    if (settings.find("innoplaces.base.url").isEmpty()) {
      System.setProperty("innoplaces.base.url", address());
    }
    if (!options.empty()) {
      distribution
          .starter()
          .ifPresent(folder -> System.setProperty("innoplaces.starter", folder.toString()));
    }
    if (options.importFolder() != null) {
      System.setProperty("innoplaces.import", importFolder().toString());
    }
  }

  private Path importFolder() {
    Path folder = options.importFolder().toAbsolutePath().normalize();
    if (!Files.isReadable(folder.resolve("import.json"))) {
      throw new StartProblem(
          "The folder " + folder + " has no import.json, so it is not an import folder.");
    }
    return folder;
  }

  private int serve(WebApplication application, Shutdown shutdown) {
    Server server = Server.start(distribution, data, options.port());
    shutdown.owns(server);
    server.deploy(application.folder());
    Readiness.await(options.port());
    shutdown.endWith(ExitCode.OK);
    console.say("Ready at   " + address());
    return stay();
  }

  private String address() {
    return "http://localhost:" + options.port();
  }

  private static int stay() {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
