package org.innoplaces.launcher.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

  @TempDir Path folder;

  @Test
  void writesOneLineForEachRecordAndKeepsWhatWasThere() throws IOException {
    log(record("started"));
    log(record("started again"));

    assertThat(folder.resolve("server.log"))
        .content()
        .isEqualToNormalizingNewlines(
            """
            2026-11-22T10:00:00Z INFO lab: started
            2026-11-22T10:00:00Z INFO lab: started again
            """);
  }

  @Test
  void addsParametersThatTheMessageForgot() throws IOException {
    LogRecord entry = record("some.key");
    entry.setParameters(new Object[] {"pool", 3});
    log(entry);

    assertThat(folder.resolve("server.log")).content().contains("lab: some.key [pool, 3]");
  }

  @Test
  void startsANewFileWhenOneIsFull() throws IOException {
    String tooMuch = "x".repeat(11 * 1024 * 1024);
    LogRecord[] parts =
        IntStream.range(0, 8).mapToObj(n -> record(n + " " + tooMuch)).toArray(LogRecord[]::new);
    log(parts);
    log(record("the last"));

    assertThat(folder.resolve("server.log")).content().contains("the last").doesNotContain("xxx");
    assertThat(folder.resolve("server.1.log")).content().contains("lab: 7 ");
    assertThat(folder.resolve("server.5.log")).exists();
    assertThat(folder.resolve("server.6.log")).doesNotExist();
  }

  @Test
  void tellsTheReasonWithoutNamesOfClasses() throws IOException {
    LogRecord entry = record("it failed");
    entry.setThrown(
        new IllegalStateException(
            "ContainerBase.addChild: start: java.lang.RuntimeException: "
                + "org.example.lab.NotTaken: The kettle is empty."));
    log(entry);

    assertThat(LogFile.lastReason()).isEqualTo(" (The kettle is empty.)");
  }

  private void log(LogRecord... entries) throws IOException {
    LogFile log = new LogFile(folder);
    for (LogRecord entry : entries) {
      log.publish(entry);
    }
    log.close();
  }

  private static LogRecord record(String message) {
    LogRecord entry = new LogRecord(Level.INFO, message);
    entry.setLoggerName("lab");
    entry.setInstant(Instant.parse("2026-11-22T10:00:00Z"));
    return entry;
  }
}
