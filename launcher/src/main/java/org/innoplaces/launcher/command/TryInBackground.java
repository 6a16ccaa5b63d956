package org.innoplaces.launcher.command;

import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.Ending;
import org.innoplaces.launcher.instance.LaunchLog;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.report.PluginReport;
import org.innoplaces.launcher.plugin.select.SelectPlugins;
import org.innoplaces.launcher.plugin.select.TrialMemory;
import org.innoplaces.launcher.plugin.trial.ProvePlugins;
import org.innoplaces.launcher.plugin.trial.TimeForTrials;

/**
 * Tries the plugins for which the start had no time, while the instance already serves, and tells
 * how it went where the start told that they do not take part.
 */
final class TryInBackground {

  private final Console console;
  private final Distribution distribution;
  private final DataDirectory data;

  TryInBackground(Console console, Distribution distribution, DataDirectory data) {
    this.console = console;
    this.distribution = distribution;
    this.data = data;
  }

  /** Does so when there are any among the plugins of this start. */
  void start(PluginJars running) {
    if (running.setAside().stream().anyMatch(aside -> aside.isFor(Fault.STILL_TRIED))) {
      Thread thread = new Thread(() -> tryOut(running), "innoplaces-trials");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void tryOut(PluginJars running) {
    try {
      TrialMemory memory = TrialMemory.of(data);
      PluginJars found = SelectPlugins.of(distribution, data);
      PluginJars proven =
          new ProvePlugins(console, distribution, memory).of(found, TimeForTrials.enough());
      if (Ending.isUnderWay()) {
        return;
      }
      // Where no trial can be made at all, the next start is the first one of these plugins.
      memory.prove(proven.accepted());
      PluginJars told = running.afterTrials(proven);
      PluginReport.write(told, data.pluginReport());
      told.setAside().stream()
          .filter(aside -> !running.setAside().contains(aside))
          .forEach(aside -> console.say("Tried      " + aside));
    } catch (StartProblem | IllegalStateException problem) {
      // The end of the process takes the trial's process and folder away under its feet.
      if (!Ending.isUnderWay()) {
        LaunchLog.record(problem);
      }
    }
  }
}
