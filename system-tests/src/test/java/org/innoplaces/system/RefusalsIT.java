package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.innoplaces.system.harness.DistributionCommand;
import org.innoplaces.system.harness.Ports;
import org.innoplaces.system.harness.RunningCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be started says so in one sentence, with an exit code, and never in a trace. */
class RefusalsIT {

  @TempDir Path folder;

  @Test
  void saysThatAnOptionIsUnknown() {
    assertThat(refusal(DistributionCommand.of("run", "--colour"), 2))
        .isEqualTo("There is no option --colour. See 'innoplaces run --help'.");
  }

  @Test
  void saysThatThePortIsTaken() throws IOException {
    try (ServerSocket other = new ServerSocket(0)) {
      assertThat(refusal(run(other.getLocalPort(), folder.resolve("data")), 1))
          .startsWith("Port " + other.getLocalPort() + " cannot be used (");
    }
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void saysThatTheDataDirectoryCannotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThat(refusal(run(Ports.free(), file.resolve("data")), 1))
        .startsWith("The data directory " + file.resolve("data") + " cannot be written (");
  }

  @Test
  void saysThatTheDatabaseIsDamaged() throws IOException {
    Path database = Files.createDirectories(folder.resolve("database"));
    Files.writeString(database.resolve("password"), "secret");
    Files.writeString(database.resolve("innoplaces.mv.db"), "no database at all ".repeat(1000));

    assertThat(refusal(run(Ports.free(), folder), 1))
        .isEqualTo(
            "The file %s is no database: restore it from a backup."
                .formatted(database.resolve("innoplaces.mv.db")));
  }

  @Test
  void saysThatAnotherInstanceHasTheFolder() {
    try (RunningCommand first = run(Ports.free(), folder).start().awaitOutput("Database")) {
      assertThat(refusal(run(Ports.free(), folder), 1))
          .isEqualTo(
              "Another Innoplaces already runs on the data directory %s (process %d)."
                  .formatted(folder, first.handle().pid()));
      first.kill();
    }
  }

  @Test
  void saysThatTheDatabaseServerCannotBeReached() {
    DistributionCommand command =
        run(Ports.free(), folder)
            .with("INNOPLACES_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/lab")
            .with("INNOPLACES_DATABASE_USER", "lab")
            .with("INNOPLACES_DATABASE_PASSWORD", "secret");

    assertThat(refusal(command, 1))
        .startsWith("The database postgresql://127.0.0.1:1/lab cannot be used (");
  }

  @Test
  void saysThatAFolderIsNoImportFolder() {
    DistributionCommand command =
        DistributionCommand.of("run", "--port", Ports.free(), "--data", folder, "--import", folder);

    assertThat(refusal(command, 2))
        .isEqualTo(
            "The folder %s has no import.json, so it is not an import folder.".formatted(folder));
  }

  @Test
  void saysThatTheJavaIsTooOld() throws IOException {
    Path java = fakeJava("#!/bin/sh\nexit 99\n");
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"11.0.25\"\n");

    assertThat(refusal(DistributionCommand.of("run").with("JAVA_HOME", folder), 1))
        .isEqualTo("Innoplaces needs Java 17 or newer, and " + java + " is version 11.0.25.");
  }

  @Test
  void asksAJavaThatDoesNotWriteItsVersionDown() throws IOException {
    Path java = fakeJava("#!/bin/sh\necho 'openjdk version \"1.8.0_422\"' >&2\n");

    assertThat(refusal(DistributionCommand.of("run").with("JAVA_HOME", folder), 1))
        .isEqualTo("Innoplaces needs Java 17 or newer, and " + java + " is version 1.8.0_422.");
  }

  @Test
  void saysThatThereIsNoJava() {
    assertThat(refusal(DistributionCommand.of("run").with("JAVA_HOME", folder), 1))
        .isEqualTo("There is no Java at " + folder + "/bin/java: correct JAVA_HOME.");
  }

  private Path fakeJava(String script) throws IOException {
    Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
    Files.writeString(java, script);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return java;
  }

  private static DistributionCommand run(int port, Path data) {
    return DistributionCommand.of("run", "--port", port, "--data", data);
  }

  private static String refusal(DistributionCommand command, int code) {
    try (RunningCommand process = command.start()) {
      assertThat(process.awaitEnd()).as(process::err).isEqualTo(code);
      assertThat(process.err()).hasLineCount(1).doesNotContain("Exception in", "\tat ");
      return process.err().strip();
    }
  }
}
