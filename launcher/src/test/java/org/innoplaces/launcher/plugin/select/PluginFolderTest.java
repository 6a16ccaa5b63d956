package org.innoplaces.launcher.plugin.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.innoplaces.launcher.plugin.PluginSources.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.Reason;
import org.innoplaces.launcher.plugin.TestDistribution;
import org.innoplaces.launcher.plugin.select.PluginFolder.Preview;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFolderTest {

  @TempDir static Path home;
  private static Distribution distribution;

  @TempDir Path root;
  private DataDirectory data;
  private PluginFolder folder;

  @BeforeAll
  static void unpack() throws IOException {
    distribution = TestDistribution.in(home);
  }

  @BeforeEach
  void open() {
    data = DataDirectory.at(root.resolve("data"));
    folder = new PluginFolder(distribution, data);
  }

  @Test
  void installsAPluginThatPassesTheChecks() throws IOException {
    Preview preview = folder.preview(plugin("tea").jar(root.resolve("tea-1.jar")));

    folder.install(preview);

    assertThat(folder.plugins().find("tea")).isPresent();
    assertThat(data.plugins()).isDirectoryContaining("glob:**/tea-1.jar");
  }

  @Test
  void replacesTheJarsOfTheSamePlugin() throws IOException {
    plugin("tea").jar(data.plugins().resolve("old.jar"));

    Preview preview = folder.preview(plugin("tea").jar(root.resolve("new.jar")));
    folder.install(preview);

    assertThat(SelectPlugins.jarsIn(data.plugins()))
        .containsExactly(data.plugins().resolve("new.jar"));
  }

  @Test
  void saysBeforehandWhyAPluginWouldBeSetAside() throws IOException {
    Path jar = plugin("tea", ", dependsOn = \"water\"").jar(root.resolve("tea.jar"));

    Preview preview = folder.preview(jar);

    assertThat(preview.next()).isEmpty();
    assertThat(preview.refused().orElseThrow().reasons())
        .containsExactly(Reason.of(Fault.MISSING_DEPENDENCY, "water"));
  }

  @Test
  void refusesWhatIsNoPlugin() throws IOException {
    Path file = Files.writeString(root.resolve("x.jar"), "no jar");

    assertThatThrownBy(() -> folder.preview(file))
        .isInstanceOf(StartProblem.class)
        .hasMessage(file + " cannot be installed: it is not a readable jar.");
  }

  @Test
  void switchesAPluginOffAndOnAndTriesItAgain() throws IOException {
    plugin("tea").jar(data.plugins().resolve("tea.jar"));
    PluginJar tea = folder.plugins().find("tea").orElseThrow();
    TrialMemory.of(data).blame(tea, Reason.of(Fault.FAILED_START, "heat"));
    assertThat(folder.plugins().setAside()).hasSize(1);

    folder.disable("tea");
    assertThat(folder.plugins().disabled()).hasSize(1);

    folder.enable("tea");
    assertThat(folder.plugins().find("tea")).contains(tea);
  }

  @Test
  void removesTheJarAndForgetsTheState() throws IOException {
    Path jar = plugin("tea").jar(data.plugins().resolve("tea.jar"));
    folder.disable("tea");

    assertThat(folder.remove("tea")).containsExactly(jar);
    assertThat(folder.remove("tea")).isEmpty();
    assertThat(PluginStates.of(data).isDisabled("tea")).isFalse();
  }

  @Test
  void knowsWhichPluginsAreThere() {
    assertThatThrownBy(() -> folder.enable("tea")).hasMessage("There is no plugin tea.");
  }
}
