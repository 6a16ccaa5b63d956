package org.innoplaces.launcher.plugin.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innoplaces.launcher.plugin.PluginSources.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.PluginSources;
import org.innoplaces.launcher.plugin.Reason;
import org.innoplaces.launcher.plugin.TestDistribution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectPluginsTest {

  @TempDir static Path home;
  private static Distribution distribution;

  @TempDir Path root;
  private DataDirectory data;

  @BeforeAll
  static void unpack() throws IOException {
    distribution = TestDistribution.in(home);
  }

  @BeforeEach
  void nameFolders() {
    data = DataDirectory.at(root);
  }

  @AfterEach
  void takeBundledPluginsAway() throws IOException {
    for (Path jar : SelectPlugins.jarsIn(distribution.plugins())) {
      Files.delete(jar);
    }
  }

  @Test
  void findsNothingWhereThereAreNoFolders() {
    assertThat(found().accepted()).isEmpty();
    assertThat(found().setAside()).isEmpty();
  }

  @Test
  void takesBundledPluginsFirst() throws IOException {
    put("a.jar", plugin("tea-time"));
    plugin("bread").jar(distribution.plugins().resolve("z.jar"));

    assertThat(found().accepted())
        .extracting(PluginJar::toString)
        .containsExactly("bread 1.0", "tea-time 1.0 (a.jar)");
  }

  @Test
  void takesAPluginAfterThoseThatItNeeds() throws IOException {
    put("a.jar", plugin("tea", ", dependsOn = \"water\""));
    put("b.jar", plugin("water", ", dependsOn = \"well\""));
    put("c.jar", plugin("well"));

    assertThat(found().accepted())
        .extracting(PluginJar::id)
        .containsExactly("well", "water", "tea");
  }

  @Test
  void setsWhatIsFaultyAsideAndWhatNeedsItToo() throws IOException {
    Files.createDirectories(data.plugins());
    Files.writeString(data.plugins().resolve("broken.jar"), "no jar at all");
    put("a.jar", plugin("tea", ", dependsOn = \"water\""));
    put("b.jar", plugin("water", ", requires = \"[9,10)\""));
    put("c.jar", plugin("bread"));

    assertThat(found().accepted()).extracting(PluginJar::id).containsExactly("bread");
    assertThat(reasons("broken.jar")).containsExactly(Reason.of(Fault.UNREADABLE_JAR));
    assertThat(reasons("a.jar")).containsExactly(Reason.of(Fault.FAULTY_DEPENDENCY, "water"));
    assertThat(reasons("b.jar"))
        .singleElement()
        .satisfies(reason -> assertThat(reason.fault()).isEqualTo(Fault.OTHER_PLATFORM));
  }

  @Test
  void namesADependencyThatIsMissing() throws IOException {
    put("a.jar", plugin("tea", ", dependsOn = \"water\""));

    assertThat(reasons("a.jar")).containsExactly(Reason.of(Fault.MISSING_DEPENDENCY, "water"));
  }

  @Test
  void setsPluginsThatNeedEachOtherAside() throws IOException {
    put("a.jar", plugin("hen", ", dependsOn = \"egg\""));
    put("b.jar", plugin("egg", ", dependsOn = \"hen\""));
    put("c.jar", plugin("omelette", ", dependsOn = \"egg\""));

    assertThat(reasons("a.jar")).containsExactly(Reason.of(Fault.CYCLE, "egg"));
    assertThat(reasons("b.jar")).containsExactly(Reason.of(Fault.CYCLE, "hen"));
    assertThat(reasons("c.jar")).containsExactly(Reason.of(Fault.FAULTY_DEPENDENCY, "egg"));
  }

  @Test
  void setsASecondJarOfTheSamePluginAside() throws IOException {
    Path first = put("a.jar", plugin("tea"));
    put("b.jar", plugin("tea"));

    assertThat(found().accepted()).hasSize(1);
    assertThat(reasons("b.jar")).containsExactly(Reason.of(Fault.SAME_ID, "tea", first));
  }

  @Test
  void leavesOutWhatTheOperatorSwitchedOffAndWhatNeedsIt() throws IOException {
    put("a.jar", plugin("tea", ", dependsOn = \"water\""));
    put("b.jar", plugin("water"));
    PluginStates.of(data).set("water", false);

    assertThat(found().accepted()).isEmpty();
    assertThat(found().disabled()).extracting(PluginJar::id).containsExactly("water");
    assertThat(reasons("a.jar")).containsExactly(Reason.of(Fault.DISABLED_DEPENDENCY, "water"));

    PluginStates.of(data).set("water", true);
    assertThat(found().accepted()).hasSize(2);
  }

  @Test
  void setsAPluginThatCallsWhatDoesNotExistAside() throws IOException {
    put(
        "a.jar",
        plugin("tea")
            .against("package org.innoplaces.content; public class Gone {}")
            .with("package lab.tea; class Uses { Object o = new org.innoplaces.content.Gone(); }"));

    assertThat(reasons("a.jar"))
        .containsExactly(
            Reason.of(Fault.MISSING_CLASS, "lab.tea.Uses", "org.innoplaces.content.Gone"));
  }

  @Test
  void setsTheSecondOfTwoPluginsWithOneClassAside() throws IOException {
    put("a.jar", plugin("tea").with("package lib; public class Cup {}"));
    put("b.jar", plugin("water").with("package lib; public class Cup {}"));

    assertThat(found().accepted()).extracting(PluginJar::id).containsExactly("tea");
    assertThat(reasons("b.jar"))
        .containsExactly(Reason.of(Fault.CLASH, "class", "lib.Cup", "the plugin tea"));
  }

  private Path put(String name, PluginSources sources) throws IOException {
    return sources.jar(data.plugins().resolve(name));
  }

  private PluginJars found() {
    return SelectPlugins.of(distribution, data);
  }

  private java.util.List<Reason> reasons(String file) {
    return found().setAside().stream()
        .filter(aside -> aside.file().endsWith(file))
        .findFirst()
        .orElseThrow()
        .reasons();
  }
}
