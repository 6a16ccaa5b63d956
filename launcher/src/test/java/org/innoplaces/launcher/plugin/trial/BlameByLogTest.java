package org.innoplaces.launcher.plugin.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.innoplaces.launcher.assemble.JarBuilder;
import org.innoplaces.launcher.plugin.PluginJar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlameByLogTest {

  @TempDir Path folder;
  private PluginJar tea;
  private PluginJar bread;
  private BlameByLog blame;

  @BeforeEach
  void bringPlugins() throws IOException {
    tea = plugin("tea", "lab/tea/Cup.class");
    bread = plugin("bread", "lab/bread/Oven$Door.class");
    blame = new BlameByLog(PluginCode.of(List.of(tea, bread)));
  }

  @Test
  void blamesWhoseClassAnInjectionProblemNames() {
    assertThat(
            blame.in(
                List.of(
                    "2026-11-28T10:00:00Z SEVERE core: Exception while loading the app",
                    "org.jboss.weld.exceptions.DeploymentException: WELD-001408: Unsatisfied"
                        + " dependencies for type Kettle with qualifiers @Default",
                    "  at injection point [BackedAnnotatedField] @Inject lab.tea.Cup.kettle")))
        .contains(tea);
  }

  @Test
  void blamesWhoseCodeWasAtWork() {
    assertThat(
            blame.in(
                List.of(
                    "2026-11-28T10:00:00Z SEVERE core: Exception while loading the app",
                    "java.lang.IllegalStateException: too hot",
                    "\tat java.base/java.util.Objects.check(Objects.java:7)",
                    "\tat plugin-bread.jar//lab.bread.Oven$Door.open(Oven.java:12)")))
        .contains(bread);
  }

  @Test
  void looksFirstAtTheFailureThatEndedTheStart() {
    assertThat(
            blame.in(
                List.of(
                    "2026-11-28T10:00:00Z SEVERE Contributions: Skipped the contribution"
                        + " lab.bread.Oven$Door",
                    "2026-11-28T10:00:01Z SEVERE core: Exception during lifecycle processing",
                    "Caused by: java.lang.Error: lab.tea.Cup")))
        .contains(tea);
  }

  @Test
  void doesNotBlameWhoWasOnlyMentioned() {
    assertThat(blame.in(List.of("2026-11-28T10:00:00Z INFO core: Found lab.tea.Cup", "SEVERE x")))
        .isEmpty();
  }

  private PluginJar plugin(String id, String type) throws IOException {
    Path jar = folder.resolve(id + ".jar");
    JarBuilder.create(jar).text(type, "").close();
    return new PluginJar(id, "1", List.of(), jar, id, false);
  }
}
