package org.innoplaces.launcher.plugin.trial;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.LaunchLog;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.Reason;
import org.innoplaces.launcher.plugin.select.TrialMemory;
import org.innoplaces.launcher.plugin.trial.Trial.Outcome;

/** Tries a set of plugins that was never started before, and takes out those that break it. */
public final class ProvePlugins {

  private final Console console;
  private final Distribution distribution;
  private final TrialMemory memory;

  public ProvePlugins(Console console, Distribution distribution, TrialMemory memory) {
    this.console = console;
    this.distribution = distribution;
    this.memory = memory;
  }

  /**
   * The plugins with which a start works; those that break it are set aside with the reason. When
   * the time is up before that is known, the new ones are set aside for now.
   */
  public PluginJars of(PluginJars plugins, TimeForTrials time) {
    try {
      return prove(plugins, time);
    } catch (IOException noTrial) {
      // Without a place for a trial the plugins have their first start here.
      LaunchLog.record(noTrial);
      return plugins;
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      throw new StartProblem("The start was interrupted.", ending);
    }
  }

  private PluginJars prove(PluginJars plugins, TimeForTrials time)
      throws IOException, InterruptedException {
    PluginJars left = plugins;
    while (!memory.isProven(left.accepted())) {
      if (time.isOver()) {
        return postpone(left);
      }
      Outcome outcome = attempt(left, time);
      if (outcome.sound()) {
        memory.prove(left.accepted());
        return left;
      }
      Optional<PluginJar> culprit = outcome.blame().flatMap(found -> left(plugins, found));
      if (culprit.isEmpty() || !left.accepted().contains(culprit.get())) {
        return proveOneByOne(left, time);
      }
      left = blame(left, culprit.get(), outcome.blame().get().reason());
    }
    return left;
  }

  /** Leaves those out that have not yet shown that a start works with them. */
  private PluginJars postpone(PluginJars plugins) {
    PluginJars left = plugins;
    for (PluginJar stranger : plugins.strangers()) {
      if (left.accepted().contains(stranger) && !memory.hasProven(stranger)) {
        left = left.without(stranger, Reason.of(Fault.STILL_TRIED));
      }
    }
    return left;
  }

  private static Optional<PluginJar> left(PluginJars plugins, Verdict verdict) {
    return plugins.find(verdict.plugin()).filter(plugin -> !plugin.bundled());
  }

  private PluginJars blame(PluginJars plugins, PluginJar culprit, Reason reason) {
    memory.blame(culprit, reason);
    return plugins.without(culprit, reason);
  }

  private Outcome attempt(PluginJars plugins, TimeForTrials time)
      throws IOException, InterruptedException {
    String names =
        plugins.strangers().stream().map(PluginJar::toString).collect(Collectors.joining(", "));
    console.say("Trying     " + (names.isEmpty() ? "without further plugins" : names));
    return new Trial(distribution, plugins).run(time);
  }

  /** Nothing told who is to blame: adds one after the other to those that came along. */
  private PluginJars proveOneByOne(PluginJars plugins, TimeForTrials time)
      throws IOException, InterruptedException {
    List<PluginJar> strangers = plugins.strangers();
    if (!time.isOver() && !attempt(plugins.only(List.of()), time).sound() && !time.isOver()) {
      // Not even that starts in a process of its own, so a trial says nothing about plugins.
      return plugins;
    }
    PluginJars left = plugins;
    for (int next = 0; next < strangers.size() && !time.isOver(); next++) {
      PluginJar stranger = strangers.get(next);
      if (left.accepted().contains(stranger)
          && !attempt(left.only(strangers.subList(0, next + 1)), time).sound()
          && !time.isOver()) {
        left = blame(left, stranger, Reason.of(Fault.FAILED_START, "it ends without saying why"));
      }
    }
    if (time.isOver()) {
      return postpone(left);
    }
    memory.prove(left.accepted());
    return left;
  }
}
