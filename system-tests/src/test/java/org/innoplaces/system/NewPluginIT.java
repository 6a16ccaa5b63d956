package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.innoplaces.system.harness.DistributionCommand;
import org.innoplaces.system.harness.OwnServer;
import org.innoplaces.system.harness.PlatformArtifacts;
import org.innoplaces.system.harness.RunningCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code plugin new} writes is a plugin already, and needs nothing from elsewhere. */
class NewPluginIT {

  private static final Path HELLO = Path.of(System.getProperty("innoplaces.hello-plugin"));

  @TempDir private Path folder;

  @Test
  void makesAProjectWhoseTestsAreGreenOfflineAndWhoseJarTakesPartBesideTheExample()
      throws IOException {
    Path project = folder.resolve("tea-time-plugin");
    Path data = folder.resolve("data");

    assertThat(innoplaces("plugin", "new", "tea-time", "--folder", project))
        .startsWith("Created    " + project);
    PlatformArtifacts.into(folder.resolve("repository")).verify(project);
    Path jar = project.resolve("target/tea-time-plugin-0.1.0-SNAPSHOT.jar");
    innoplaces("plugin", "install", jar, "--data", data);
    innoplaces("plugin", "install", HELLO, "--data", data);

    assertThat(innoplaces("plugin", "list", "--data", data))
        .contains("Enabled    tea-time 0.1.0", "Enabled    hello 0.1.0");
    assertTakePartTogether(jar);
  }

  /** Whoever has followed the first page of the documentation has the example already. */
  private static void assertTakePartTogether(Path jar) {
    try (OwnServer server = OwnServer.start(data -> copy(data.resolve("plugins"), jar))) {
      assertThat(server.site().get("/api/hello").statusCode()).isEqualTo(200);
      assertThat(server.site().get("/api/tea-time").statusCode()).isEqualTo(200);
      assertThat(server.site().get("/en/hello").body()).contains("<title>Say hello · ");
      assertThat(server.site().get("/en/tea-time").body()).contains("<title>Say hello · ");
      assertThat(server.site().get("/api/openapi.json").body())
          .contains("helloGreeting", "teaTimeGreeting");
    }
  }

  private static void copy(Path plugins, Path jar) {
    try {
      Files.createDirectories(plugins);
      Files.copy(HELLO, plugins.resolve("hello.jar"));
      Files.copy(jar, plugins.resolve("tea-time.jar"));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static String innoplaces(Object... arguments) {
    try (RunningCommand command = DistributionCommand.of(arguments).start()) {
      assertThat(command.awaitEnd()).as(command.err()).isZero();
      return command.out();
    }
  }
}
