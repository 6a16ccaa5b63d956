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
      h2("Script", scratch, "-script", script.toString());
      return script;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Changes it.
   *
   * @param data the folder of the instance
   */
  public static void change(Path data, String sql) {
    try {
      h2("Shell", data.resolve("database"), "-sql", sql);
      // It says how long the file was, and whoever closes it compacts it.
      Files.delete(data.resolve("database").resolve("left"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void h2(String tool, Path folder, String option, String value) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of(System.getProperty("innoplaces.distribution"), "lib", "*").toString(),
                "org.h2.tools." + tool,
                "-url",
                "jdbc:h2:async:" + folder.resolve("innoplaces"),
                "-user",
                "innoplaces",
                "-password",
                Files.readString(folder.resolve("password")).strip(),
                option,
                value)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new AssertionError("The database in " + folder + " cannot be read");
      }
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
