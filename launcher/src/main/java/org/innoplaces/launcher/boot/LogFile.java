package org.innoplaces.launcher.boot;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.ErrorManager;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;
import java.util.regex.Pattern;

/**
 * The server's log: always {@code server.log}, with older parts beside it as {@code server.1.log}
 * to {@code server.5.log}.
 *
 * <p>Java's own handler would number the current file as well. Thread-safe, like every handler.
 */
public final class LogFile extends StreamHandler {

  private static final long LIMIT = 10L * 1024 * 1024;
  private static final int KEPT = 5;
  private static final String FOLDER = "innoplaces.log";

  /**
   * What Java puts before the message of a failure that it repeats; it tells an operator nothing.
   */
  private static final Pattern CLASS_NAMES =
      Pattern.compile("^.*\\b(?:[a-z]\\w*\\.)+[A-Z][\\w$]*: ");

  private static final ToldAlready TOLD = new ToldAlready();

  private static volatile String lastReason = "";

  private final Path folder;
  private long written;

  /** Made by Java's logging from its configuration; the folder is a system property. */
  public LogFile() throws IOException {
    this(Path.of(System.getProperty(FOLDER)));
  }

  LogFile(Path folder) throws IOException {
    this.folder = folder;
    setFormatter(new LogLine());
    setEncoding(StandardCharsets.UTF_8.name());
    open();
  }

  /** Tells the handler that Java's logging will make where to write. */
  static void writeTo(Path folder) {
    System.setProperty(FOLDER, folder.toString());
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (!isLoggable(entry) || TOLD.test(entry)) {
      return;
    }
    remember(entry.getThrown());
    super.publish(entry);
    flush();
    // Near enough to the size that the formatter makes of it.
    written += 60L + String.valueOf(entry.getMessage()).length();
    if (written > LIMIT) {
      rotate();
    }
  }

  private static void remember(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null) {
        String line = cause.getMessage().lines().findFirst().orElse("");
        lastReason = CLASS_NAMES.matcher(line).replaceFirst("");
      }
    }
  }

  /** Why the last failure happened that was logged, as the end of a sentence; may be empty. */
  static String lastReason() {
    return lastReason.isEmpty() ? "" : " (" + lastReason + ")";
  }

  private void rotate() {
    try {
      for (int age = KEPT - 1; age >= 0; age--) {
        if (Files.exists(part(age))) {
          Files.move(part(age), part(age + 1), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      open();
    } catch (IOException problem) {
      written = 0;
      reportError("The log cannot be rotated.", problem, ErrorManager.GENERIC_FAILURE);
    }
  }

  private Path part(int age) {
    return folder.resolve(age == 0 ? "server.log" : "server." + age + ".log");
  }

  private void open() throws IOException {
    setOutputStream(new FileOutputStream(part(0).toFile(), true));
    written = Files.size(part(0));
  }
}
