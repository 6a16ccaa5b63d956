package org.innoplaces.launcher.plugin.trial;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.innoplaces.launcher.plugin.PluginJar;

/**
 * Finds in the logs of a failed start whose code was at work when it failed.
 *
 * <p>First the failure of the deployment itself is looked at: what was logged before may be of
 * somebody whose failure was survived.
 */
final class BlameByLog {

  private static final List<String> DEPLOYMENT =
      List.of("Exception while loading the app", "Exception during lifecycle processing");

  private final PluginCode code;

  BlameByLog(PluginCode code) {
    this.code = code;
  }

  /** Reads the logs since a moment. */
  Optional<PluginJar> since(LogMark mark) throws IOException {
    return in(mark.linesSince());
  }

  Optional<PluginJar> in(List<String> lines) {
    for (int line = 0; line < lines.size(); line++) {
      if (DEPLOYMENT.stream().anyMatch(lines.get(line)::contains)) {
        Optional<PluginJar> found = firstIn(lines.subList(line, lines.size()));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return firstIn(lines.stream().filter(line -> !line.contains(" INFO ")).toList());
  }

  private Optional<PluginJar> firstIn(List<String> lines) {
    return lines.stream().flatMap(line -> code.namedIn(line).stream()).findFirst();
  }
}
