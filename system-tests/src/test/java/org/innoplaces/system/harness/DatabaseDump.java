package org.innoplaces.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What is in the embedded database of an instance that has ended, as SQL. */
public final class DatabaseDump {

  private DatabaseDump() {}

  /**
   * Writes it, of a copy: who opens the file of the database changes it.
   *
   * @param data the folder of the instance
   * @param scratch an empty or missing folder for the copy and the dump
   */
  public static Path of(Path data, Path scratch) {
    Path script = scratch.resolve("dump.sql");
    try {
      copy(data.resolve("database"), scratch);
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  Path.of(System.getProperty("innoplaces.distribution"), "server", "h2.jar")
                      .toString(),
                  "org.h2.tools.Script",
                  "-url",
                  "jdbc:h2:async:" + scratch.resolve("innoplaces"),
                  "-user",
                  "innoplaces",
                  "-password",
                  Files.readString(scratch.resolve("password")).strip(),
                  "-script",
                  script.toString())
              .inheritIO()
              .start();
      if (process.waitFor() != 0) {
        throw new AssertionError("The database of " + data + " cannot be read");
      }
      return script;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stop);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
