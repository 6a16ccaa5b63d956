package org.innoplaces.launcher.plugin.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.TestDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar that was compiled once and is never compiled again; see {@code kept/README.md}. */
class KeptPluginTest {

  private static final Path JAR = Path.of("src/test/resources/kept/kept.jar");

  @TempDir Path home;
  @TempDir Path data;

  @Test
  void passesEveryCheckOfTodaysPlatformAsItWasCompiled() throws IOException {
    PluginJars found =
        SelectPlugins.of(
            TestDistribution.in(home), List.of(JAR), PluginStates.of(DataDirectory.at(data)));

    assertThat(found.setAside())
        .as("BREAKING: plugins of strangers use what was taken away here, too")
        .isEmpty();
    assertThat(found.accepted()).extracting(PluginJar::id).containsExactly("kept");
  }
}
