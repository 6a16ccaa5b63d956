package org.innoplaces.launcher.plugin.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.innoplaces.launcher.instance.Ending;
import org.innoplaces.launcher.instance.LaunchLog;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.Reason;
import org.innoplaces.launcher.plugin.select.TrialMemory;

/**
 * The start itself, again and again until one works: a plugin whose trial went well may still fail
 * with the data and the settings of this instance.
 */
public final class KeepStarting {

  private final Path log;
  private final TrialMemory memory;

  /**
   * Prepares it.
   *
   * @param log the folder in which the start leaves its logs
   */
  public KeepStarting(Path log, TrialMemory memory) {
    this.log = log;
    this.memory = memory;
  }

  /**
   * Starts, and when that fails once more without the plugin that is to blame, or without all that
   * did not come with the distribution when nobody can be blamed.
   *
   * @param start throws when it fails, and can then be tried again
   * @return those with which it works; the others are set aside with the reason
   * @throws StartProblem the last failure, when there is nobody left to take out
   */
  public PluginJars with(PluginJars plugins, Consumer<PluginJars> start) {
    PluginJars left = plugins;
    while (true) {
      LogMark before = LogMark.now(log);
      try {
        start.accept(left);
        return left;
      } catch (StartProblem failed) {
        if (left.strangers().isEmpty() || Ending.isUnderWay()) {
          throw failed;
        }
        LaunchLog.record(failed);
        left = without(left, before, failed);
      }
    }
  }

  private PluginJars without(PluginJars plugins, LogMark before, StartProblem failed) {
    Reason reason =
        failed instanceof HeldStart held
            ? held.verdict().reason()
            : Reason.of(Fault.FAILED_START, Trial.detailOf(failed.getMessage()));
    Optional<PluginJar> culprit =
        failed instanceof HeldStart held
            ? plugins.find(held.verdict().plugin())
            : blame(plugins, before);
    if (culprit.isPresent()) {
      memory.blame(culprit.get(), reason);
      PluginJars left = plugins.without(culprit.get(), reason);
      // The others had their trial together with it.
      memory.prove(left.accepted());
      return left;
    }
    PluginJars left = plugins;
    for (PluginJar stranger : plugins.strangers()) {
      left = left.accepted().contains(stranger) ? left.without(stranger, reason) : left;
    }
    return left;
  }

  private static Optional<PluginJar> blame(PluginJars plugins, LogMark before) {
    try {
      return new BlameByLog(PluginCode.of(plugins.strangers())).since(before);
    } catch (IOException unreadable) {
      LaunchLog.record(unreadable);
      return Optional.empty();
    }
  }
}
