package org.innoplaces.launcher.plugin.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.launcher.instance.LaunchLog;

/** How long the logs of an instance were at one moment, so that one start is read alone. */
final class LogMark {

  private static final List<String> NAMES = List.of("server.log", "output.log", "launcher.log");

  private final Path folder;
  private final Map<String, Long> lengths = new LinkedHashMap<>();

  private LogMark(Path folder) {
    this.folder = folder;
  }

  /** The beginning of the logs in a folder. */
  static LogMark first(Path folder) {
    return new LogMark(folder);
  }

  /** Where the logs in a folder end now. */
  static LogMark now(Path folder) {
    LogMark mark = new LogMark(folder);
    for (String name : NAMES) {
      try {
        Path file = folder.resolve(name);
        mark.lengths.put(name, Files.exists(file) ? Files.size(file) : 0);
      } catch (IOException unreadable) {
        LaunchLog.record(unreadable);
      }
    }
    return mark;
  }

  /** What was logged since; of a log that was begun anew meanwhile, all. */
  List<String> linesSince() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        byte[] all = Files.readAllBytes(file);
        int from = (int) Math.min(lengths.getOrDefault(name, 0L), Integer.MAX_VALUE);
        int begin = from <= all.length ? from : 0;
        // Whatever libraries print need not be text.
        lines.addAll(new String(all, begin, all.length - begin).lines().toList());
      }
    }
    return lines;
  }
}
