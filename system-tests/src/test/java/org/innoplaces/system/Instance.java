package org.innoplaces.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running Innoplaces, started from the packaged distribution the way an operator does it. */
final class Instance implements AutoCloseable {

  private static final Path DISTRIBUTION = Path.of(System.getProperty("innoplaces.distribution"));

  private final Process process;
  private final URI address;
  private final List<String> output = new ArrayList<>();

  private Instance(Process process, int port) {
    this.process = process;
    this.address = URI.create("http://localhost:" + port);
  }

  /** Starts one in a data folder and waits until it says that it is ready. */
  static Instance start(Path data, String... options) {
    int port = freePort();
    List<String> command = command("run", "--port", "" + port, "--data", data.toString());
    command.addAll(List.of(options));
    Instance instance = new Instance(launch(command), port);
    instance.waitUntilReady();
    return instance;
  }

  /** A command of the distribution. */
  static List<String> command(String... words) {
    List<String> command = new ArrayList<>();
    command.add(DISTRIBUTION.resolve("bin/innoplaces").toString());
    command.addAll(List.of(words));
    return command;
  }

  static Process launch(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException failure) {
      throw new UncheckedIOException("The distribution cannot be started", failure);
    }
  }

  static Path newFolder() {
    try {
      return Files.createTempDirectory("innoplaces-system-test");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void waitUntilReady() {
    BufferedReader reader = process.inputReader();
    try {
      String line = reader.readLine();
      while (line != null) {
        output.add(line);
        if (line.startsWith("Ready at")) {
          return;
        }
        line = reader.readLine();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    throw new IllegalStateException("It did not start:\n" + String.join("\n", output));
  }

  URI address() {
    return address;
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  /** What it has said until it was ready. */
  List<String> output() {
    return List.copyOf(output);
  }

  /** Ends it with SIGTERM and gives its exit code. */
  int stop() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("It did not end within a minute");
      }
      return process.exitValue();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      stop();
    }
  }
}
