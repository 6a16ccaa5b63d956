package org.innoplaces.launcher.instance;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/**
 * Where the details of a failed start go: {@code launcher.log} in the instance's log folder.
 *
 * <p>Before an instance folder is known, or when it cannot be written, details are dropped: the
 * sentence on the console must do.
 */
public final class LaunchLog {

  private static volatile Path file;

  private LaunchLog() {}

  /** From now on details go to the log folder given. */
  public static void writeTo(Path folder) {
    file = folder.resolve("launcher.log");
  }

  /** Writes a problem down with its causes; never fails. */
  public static void record(Throwable problem) {
    if (file == null) {
      return;
    }
    StringWriter text = new StringWriter();
    text.append(Clock.systemUTC().instant().toString()).append(' ');
    problem.printStackTrace(new PrintWriter(text, true));
    try {
      Files.writeString(
          file,
          text.toString(),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException full) {
      file = null;
    }
  }

  /** Ends a sentence by telling where its details are. */
  public static String whereDetailsAre() {
    return file == null ? "." : " (details in " + file + ").";
  }
}
