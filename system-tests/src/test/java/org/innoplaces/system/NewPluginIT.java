package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.innoplaces.system.harness.DistributionCommand;
import org.innoplaces.system.harness.PlatformArtifacts;
import org.innoplaces.system.harness.RunningCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code plugin new} writes is a plugin already, and needs nothing from elsewhere. */
class NewPluginIT {

  @TempDir private Path folder;

  @Test
  void makesAProjectWhoseTestsAreGreenOfflineAndWhoseJarIsAPlugin() throws IOException {
    Path project = folder.resolve("tea-time-plugin");
    Path data = folder.resolve("data");

    assertThat(innoplaces("plugin", "new", "tea-time", "--folder", project))
        .startsWith("Created    " + project);
    PlatformArtifacts.into(folder.resolve("repository")).verify(project);
    Path jar = project.resolve("target/tea-time-plugin-0.1.0-SNAPSHOT.jar");
    innoplaces("plugin", "install", jar, "--data", data);

    assertThat(innoplaces("plugin", "list", "--data", data))
        .startsWith("Enabled    tea-time 0.1.0");
  }

  private static String innoplaces(Object... arguments) {
    try (RunningCommand command = DistributionCommand.of(arguments).start()) {
      assertThat(command.awaitEnd()).as(command.err()).isZero();
      return command.out();
    }
  }
}
