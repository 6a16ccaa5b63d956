package org.innoplaces.launcher.plugin.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.innoplaces.launcher.instance.LaunchLog;
import org.innoplaces.launcher.instance.WholeFile;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.Reason;

/**
 * Which plugin is to blame for a start that failed.
 *
 * @param plugin its id
 */
public record Verdict(String plugin, Reason reason) {

  /** Leaves it for the process that watches; never fails. */
  public void leave(Path file) {
    String text = plugin + "\n" + reason.fault() + "\n" + String.join("\n", reason.arguments());
    try {
      WholeFile.write(file, text);
    } catch (IOException unwritable) {
      LaunchLog.record(unwritable);
    }
  }

  /** What the process that was watched has left. */
  static Optional<Verdict> leftAt(Path file) throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    Reason reason = new Reason(Fault.valueOf(lines.get(1)), lines.subList(2, lines.size()));
    return Optional.of(new Verdict(lines.get(0), reason));
  }
}
