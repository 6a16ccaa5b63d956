package org.innoplaces.launcher.command;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.innoplaces.launcher.assemble.WebApplication;
import org.innoplaces.launcher.database.DatabaseAddress;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.LaunchLog;
import org.innoplaces.launcher.migrate.FailedMigration;
import org.innoplaces.launcher.migrate.Migrations;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.Reason;
import org.innoplaces.launcher.plugin.SetAside;
import org.innoplaces.launcher.plugin.select.SelectPlugins;
import org.innoplaces.launcher.plugin.select.TrialMemory;
import org.innoplaces.launcher.plugin.trace.NoteTraces;
import org.innoplaces.launcher.plugin.trial.GuardStart;
import org.innoplaces.launcher.plugin.trial.KeepStarting;
import org.innoplaces.launcher.plugin.trial.PluginCode;
import org.innoplaces.launcher.plugin.trial.ProvePlugins;
import org.innoplaces.launcher.plugin.trial.TimeForTrials;
import org.innoplaces.launcher.plugin.trial.Verdict;
import org.innoplaces.launcher.plugin.trial.WatchForEndlessStart;
import picocli.CommandLine.ExitCode;

/**
 * The plugins of one start: found, tried where they are new, and their tables brought up to date.
 */
final class StartingPlugins {

  private static final int BLAMED = 3;

  private final Console console;
  private final Distribution distribution;
  private final DataDirectory data;
  private final boolean trial;
  private final Duration patience;
  private final Duration hold;
  private final Set<SetAside> told = new HashSet<>();

  /**
   * Prepares a start.
   *
   * @param trial whether it is itself the one in which plugins are tried
   * @param patience how long it waits for trials
   * @param hold how long one plugin may keep the real start
   */
  StartingPlugins(
      Console console,
      Distribution distribution,
      DataDirectory data,
      boolean trial,
      Duration patience,
      Duration hold) {
    this.console = console;
    this.distribution = distribution;
    this.data = data;
    this.trial = trial;
    this.patience = patience;
    this.hold = hold;
  }

  /** Those that passed all checks; tells the operator which ones do not take part. */
  PluginJars find() {
    PluginJars plugins = SelectPlugins.of(distribution, data);
    if (trial) {
      watch(plugins);
    } else {
      plugins =
          new ProvePlugins(console, distribution, TrialMemory.of(data))
              .of(plugins, TimeForTrials.of(patience));
    }
    String found =
        plugins.accepted().stream().map(PluginJar::toString).collect(Collectors.joining(", "));
    console.say("Plugins    " + (found.isEmpty() ? "none" : found));
    plugins.disabled().forEach(plugin -> console.say("Disabled   " + plugin));
    plugins.setAside().forEach(this::tell);
    return plugins;
  }

  /** Starts with those that let it; tells the operator of each that does not. */
  PluginJars keepStarting(PluginJars plugins, Consumer<PluginJars> start) {
    if (trial) {
      start.accept(plugins);
      return plugins;
    }
    GuardStart guard = new GuardStart(hold, verdict -> leave(plugins, verdict));
    return new KeepStarting(data.log(), TrialMemory.of(data))
        .with(
            plugins,
            left -> {
              left.setAside().stream().skip(plugins.setAside().size()).forEach(this::tellOnce);
              guard.with(left, start);
            });
  }

  /** Ends the process, because the plugin does not let it go: the next one starts without it. */
  private void leave(PluginJars plugins, Verdict verdict) {
    TrialMemory memory = TrialMemory.of(data);
    plugins.find(verdict.plugin()).ifPresent(jar -> memory.blame(jar, verdict.reason()));
    console.complain(
        "The plugin %s does not let this start go on (%s). It is set aside now: start once more."
            .formatted(verdict.plugin(), String.join(" ", verdict.reason().arguments())));
    Runtime.getRuntime().halt(ExitCode.SOFTWARE);
  }

  private void tellOnce(SetAside aside) {
    if (told.add(aside)) {
      tell(aside);
    }
  }

  private void tell(SetAside aside) {
    console.say("Set aside  " + aside);
  }

  /** Ends the process when a plugin keeps this thread. */
  private void watch(PluginJars plugins) {
    WatchForEndlessStart watch =
        new WatchForEndlessStart(Thread.currentThread(), PluginCode.of(plugins.strangers()));
    Thread watcher =
        new Thread(
            () -> {
              Optional<Verdict> found = watch.await();
              found.ifPresent(verdict -> verdict.leave(data.verdict()));
              found.ifPresent(verdict -> Runtime.getRuntime().halt(BLAMED));
            },
            "innoplaces-watch");
    watcher.setDaemon(true);
    watcher.start();
  }

  /** Brings the tables up to date, the core's first; a plugin that cannot be is set aside. */
  PluginJars migrate(DatabaseAddress database, PluginJars plugins) {
    Migrations migrations = new Migrations(database);
    migrations.migrateCore(WebApplication.coreOf(distribution));
    // Before their tables are made: a migration that fails may leave some.
    new NoteTraces(database).of(plugins.accepted());
    PluginJars left = plugins;
    for (PluginJar plugin : plugins.accepted()) {
      if (left.accepted().contains(plugin)) {
        left = migrate(migrations, plugin, left);
      }
    }
    return left;
  }

  private PluginJars migrate(Migrations migrations, PluginJar plugin, PluginJars plugins) {
    try {
      migrations.migratePlugin(plugin);
      return plugins;
    } catch (FailedMigration failed) {
      Reason reason = Reason.of(Fault.FAILED_MIGRATION, failed.detail());
      if (trial) {
        new Verdict(plugin.id(), reason).leave(data.verdict());
        throw failed;
      }
      LaunchLog.record(failed);
      PluginJars left = plugins.without(plugin, reason);
      left.setAside().stream().skip(plugins.setAside().size()).forEach(this::tell);
      return left;
    }
  }
}
