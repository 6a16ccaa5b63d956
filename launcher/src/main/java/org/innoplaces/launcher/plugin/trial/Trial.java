package org.innoplaces.launcher.plugin.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.Ending;
import org.innoplaces.launcher.instance.Folders;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.Reason;
import org.innoplaces.launcher.plugin.select.PluginStates;
import org.innoplaces.launcher.rehearsal.Rehearsal;

/** One start of some plugins in a process of its own, with the starter content. */
final class Trial {

  private final Distribution distribution;
  private final PluginJars plugins;

  Trial(Distribution distribution, PluginJars plugins) {
    this.distribution = distribution;
    this.plugins = plugins;
  }

  /** Starts, waits for the end or ends it when that takes too long, and leaves nothing behind. */
  Outcome run(TimeForTrials time) throws IOException, InterruptedException {
    Path scratch = Files.createTempDirectory("innoplaces-trial");
    try {
      DataDirectory data = DataDirectory.at(scratch.resolve("data"));
      Files.createDirectories(data.plugins());
      for (PluginJar plugin : plugins.strangers()) {
        Files.copy(plugin.file(), data.plugins().resolve(plugin.file().getFileName()));
      }
      PluginStates states = PluginStates.of(data);
      plugins.disabled().forEach(plugin -> states.set(plugin.id(), false));
      Rehearsal rehearsal = new Rehearsal(distribution, scratch, Rehearsal.ownOptions()).strict();
      if (rehearsal.run(time.ofNext()) == 0) {
        return Outcome.SOUND;
      }
      Optional<Verdict> left = Verdict.leftAt(data.verdict());
      // The log of a start that was cut off may name who did nothing wrong.
      return new Outcome(
          false, left.isPresent() || isCutOff(time) ? left : blame(data, rehearsal.printed()));
    } finally {
      Folders.delete(scratch);
    }
  }

  private static boolean isCutOff(TimeForTrials time) {
    return time.isOver() || Ending.isUnderWay();
  }

  private Optional<Verdict> blame(DataDirectory data, String printed) throws IOException {
    return new BlameByLog(PluginCode.of(plugins.strangers()))
        .since(LogMark.first(data.log()))
        .map(plugin -> new Verdict(plugin.id(), Reason.of(Fault.FAILED_START, last(printed))));
  }

  /** The sentence with which the other process ended. */
  private static String last(String printed) {
    List<String> lines =
        printed.lines().filter(line -> !line.isBlank() && !line.equals("Stopping.")).toList();
    String line = lines.isEmpty() ? "it ended without a word" : lines.get(lines.size() - 1);
    return detailOf(line);
  }

  /** What a sentence with which a start ended says of the reason. */
  static String detailOf(String sentence) {
    String detail =
        sentence.replaceFirst("^The web application did not start \\((.*)\\)\\.$", "$1");
    return detail.replaceFirst("\\.$", "");
  }

  /**
   * How it went.
   *
   * @param blame whose fault it is, when it failed and that can be told
   */
  record Outcome(boolean sound, Optional<Verdict> blame) {

    static final Outcome SOUND = new Outcome(true, Optional.empty());
  }
}
