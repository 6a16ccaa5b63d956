package org.innoplaces.launcher.plugin.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.innoplaces.launcher.assemble.JarBuilder;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchForEndlessStartTest {

  private static final StackTraceElement SERVER = step("org.server.Deploy");
  private static final StackTraceElement PLUGIN = step("lab.tea.Cup");

  @TempDir Path folder;
  private WatchForEndlessStart watch;

  @BeforeEach
  void bringAPlugin() throws IOException {
    Path jar = folder.resolve("tea.jar");
    JarBuilder.create(jar).text("lab/tea/Cup.class", "").close();
    PluginJar tea = new PluginJar("tea", "1", List.of(), jar, "tea", false);
    watch = new WatchForEndlessStart(Thread.currentThread(), PluginCode.of(List.of(tea)));
  }

  @Test
  void namesThePluginThatHoldsTheStartForTenSeconds() {
    assertThat(look(0, SERVER, PLUGIN)).isEmpty();
    assertThat(look(9, SERVER, PLUGIN)).isEmpty();
    assertThat(look(10, SERVER, PLUGIN))
        .contains(new Verdict("tea", Reason.of(Fault.ENDLESS_START, "lab.tea.Cup.run")));
  }

  @Test
  void beginsAnewWhenSomebodyElseWasAtWorkInBetween() {
    look(0, PLUGIN);
    look(8, SERVER);
    assertThat(look(9, PLUGIN)).isEmpty();
    assertThat(look(18, PLUGIN)).isEmpty();
    assertThat(look(19, PLUGIN)).isPresent();
  }

  @Test
  void neverBlamesTheServer() {
    look(0, SERVER);
    assertThat(look(100, SERVER)).isEmpty();
  }

  @Test
  void watchesThoseWhoAnswerVisitorsAndNoThreadOfAPlugin() {
    Thread visitor = new Thread("http-thread-pool::http-listener(1)");
    Thread own = new Thread("tea-brewer");
    StackTraceElement[] stack = {SERVER, PLUGIN};

    for (long seconds : new long[] {0, 20}) {
      assertThat(watch.look(Map.of(own, stack), Duration.ofSeconds(seconds).toNanos())).isEmpty();
    }
    watch.look(Map.of(visitor, stack), Duration.ofSeconds(20).toNanos());
    assertThat(watch.look(Map.of(visitor, stack), Duration.ofSeconds(30).toNanos())).isPresent();
  }

  private java.util.Optional<Verdict> look(long seconds, StackTraceElement... stack) {
    return watch.look(Map.of(Thread.currentThread(), stack), Duration.ofSeconds(seconds).toNanos());
  }

  private static StackTraceElement step(String type) {
    return new StackTraceElement(type, "run", null, 1);
  }
}
