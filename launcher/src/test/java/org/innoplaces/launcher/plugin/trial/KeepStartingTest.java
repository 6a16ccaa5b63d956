package org.innoplaces.launcher.plugin.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.innoplaces.launcher.assemble.JarBuilder;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.Reason;
import org.innoplaces.launcher.plugin.select.TrialMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepStartingTest {

  private static final Reason COLD = Reason.of(Fault.FAILED_START, "the kettle is cold");

  @TempDir Path folder;
  private final List<List<String>> starts = new ArrayList<>();
  private PluginJar tea;
  private PluginJar bread;
  private TrialMemory memory;
  private KeepStarting keep;

  @BeforeEach
  void bringPlugins() throws IOException {
    tea = plugin("tea", "lab/tea/Cup.class");
    bread = plugin("bread", "lab/bread/Oven.class");
    memory = TrialMemory.of(DataDirectory.at(folder));
    keep = new KeepStarting(folder, memory);
    log("Caused by: lab.bread.Oven, in a start of yesterday");
  }

  @Test
  void leavesOutWhoseCodeKeepsThisStartFromWorkingAndRemembersIt() {
    PluginJars left = keep.with(both(), failingWith(tea, "at lab.tea.Cup.boil(Cup.java:3)"));

    assertThat(left.accepted()).containsExactly(bread);
    assertThat(left.setAside()).hasSize(1);
    assertThat(left.setAside().get(0).reasons()).containsExactly(COLD);
    assertThat(starts).containsExactly(List.of("tea", "bread"), List.of("bread"));
    assertThat(memory.blame(tea)).contains(COLD);
    assertThat(memory.isProven(List.of(bread))).isTrue();
  }

  @Test
  void leavesAllOutThatDidNotComeAlongWhenNobodyIsNamedAndBlamesNone() {
    PluginJars left = keep.with(both(), failingWith(tea, "at java.util.Objects"));

    assertThat(left.accepted()).isEmpty();
    assertThat(left.setAside()).hasSize(2);
    assertThat(memory.blame(tea)).isEmpty();
    assertThat(memory.blame(bread)).isEmpty();
  }

  @Test
  void failsWhenItIsNotThePlugins() {
    assertThatThrownBy(
            () ->
                keep.with(
                    both(),
                    left -> {
                      throw new StartProblem("The disk is full.");
                    }))
        .hasMessage("The disk is full.");
  }

  private PluginJars both() {
    return new PluginJars(List.of(tea, bread), List.of(), List.of());
  }

  private Consumer<PluginJars> failingWith(PluginJar culprit, String line) {
    return left -> {
      starts.add(left.accepted().stream().map(PluginJar::id).toList());
      if (left.accepted().contains(culprit)) {
        log(line);
        throw new StartProblem("The web application did not start (the kettle is cold).");
      }
    };
  }

  private void log(String line) {
    try {
      Files.writeString(
          folder.resolve("server.log"),
          "SEVERE core: Exception while loading the app\n" + line + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private PluginJar plugin(String id, String type) throws IOException {
    Path jar = folder.resolve(id + ".jar");
    JarBuilder.create(jar).text(type, "").close();
    return new PluginJar(id, "1", List.of(), jar, id, false);
  }
}
