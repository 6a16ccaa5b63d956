package org.innoplaces.launcher.plugin.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.innoplaces.launcher.assemble.JarBuilder;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.select.TrialMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardStartTest {

  private static final Duration MOMENT = Duration.ofMillis(20);

  @TempDir Path folder;
  private final List<Verdict> left = new ArrayList<>();
  private final AtomicBoolean letGo = new AtomicBoolean();
  private final GuardStart guard = new GuardStart(MOMENT, Duration.ofMinutes(1), this::end);
  private PluginJars plugins;

  @BeforeEach
  void bringAPlugin() throws IOException {
    Path jar = folder.resolve("tea.jar");
    JarBuilder.create(jar).text(Tea.class.getName().replace('.', '/') + ".class", "").close();
    PluginJar tea = new PluginJar("tea", "1", List.of(), jar, "tea", false);
    plugins = new PluginJars(List.of(tea), List.of(), List.of());
  }

  @Test
  void endsTheWaitOfAPluginAndNamesIt() {
    assertThatThrownBy(() -> guard.with(plugins, started -> Tea.waitForEver()))
        .isInstanceOfSatisfying(
            HeldStart.class,
            held -> {
              assertThat(held.verdict().plugin()).isEqualTo("tea");
              assertThat(held.verdict().reason().fault()).isEqualTo(Fault.ENDLESS_START);
              assertThat(held.verdict().reason().arguments().get(0)).endsWith("Tea.waitForEver");
            });
    assertThat(left).isEmpty();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void leavesAPluginToTheLastResortThatDoesNotLetGo() {
    GuardStart strict = new GuardStart(MOMENT, MOMENT, this::end);

    assertThatThrownBy(() -> strict.with(plugins, started -> Tea.computeUntil(letGo)))
        .isInstanceOf(HeldStart.class);

    assertThat(left).extracting(Verdict::plugin).containsExactly("tea");
  }

  @Test
  void startsOnceMoreWithoutThePluginThatHeldTheStart() {
    TrialMemory memory = TrialMemory.of(DataDirectory.at(folder));

    PluginJars serving =
        new KeepStarting(folder, memory)
            .with(
                plugins,
                some ->
                    guard.with(
                        some,
                        started -> {
                          if (!started.accepted().isEmpty()) {
                            Tea.waitForEver();
                          }
                        }));

    assertThat(serving.accepted()).isEmpty();
    assertThat(serving.setAside().get(0).isFor(Fault.ENDLESS_START)).isTrue();
    assertThat(memory.blame(plugins.accepted().get(0))).isPresent();
  }

  @Test
  void leavesAFailureAsItIsThatNoPluginIsHolding() {
    StartProblem full = new StartProblem("The disk is full.");

    assertThatThrownBy(
            () ->
                guard.with(
                    plugins,
                    started -> {
                      throw full;
                    }))
        .isSameAs(full);
  }

  private void end(Verdict verdict) {
    left.add(verdict);
    letGo.set(true);
  }

  /** Stands for the code of a plugin. */
  static final class Tea {

    private Tea() {}

    static void waitForEver() {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException told) {
        throw new StartProblem("The web application did not start (interrupted).", told);
      }
    }

    static void computeUntil(AtomicBoolean letGo) {
      while (!letGo.get()) {
        Thread.onSpinWait();
      }
    }
  }
}
