package org.innoplaces.launcher.plugin.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialMemoryTest {

  private static final PluginJar TEA = jar("tea", false);
  private static final PluginJar BREAD = jar("bread", true);

  @TempDir Path root;

  @Test
  void takesWhatCameWithTheDistributionForProven() {
    assertThat(memory().isProven(List.of(BREAD))).isTrue();
    assertThat(memory().isProven(List.of())).isTrue();
    assertThat(memory().isProven(List.of(BREAD, TEA))).isFalse();
  }

  @Test
  void remembersExactlyTheSetThatWasTried() {
    memory().prove(List.of(TEA, BREAD));

    assertThat(memory().isProven(List.of(BREAD, TEA))).isTrue();
    assertThat(memory().isProven(List.of(TEA))).isFalse();
  }

  @Test
  void knowsWhoWasInTheSetThatWasTried() {
    assertThat(memory().hasProven(TEA)).isFalse();

    memory().prove(List.of(TEA));

    assertThat(memory().hasProven(TEA)).isTrue();
    assertThat(memory().hasProven(BREAD)).isFalse();
  }

  @Test
  void remembersWhoIsToBlameUntilForgiven() {
    Reason reason = Reason.of(Fault.FAILED_START, "it's \"too\" hot = é");
    memory().blame(TEA, reason);

    assertThat(memory().blame(TEA)).contains(reason);
    assertThat(memory().blame(BREAD)).isEmpty();

    memory().forgive(TEA);
    assertThat(memory().blame(TEA)).isEmpty();
  }

  @Test
  void goesOnWithoutAMemoryThatIsBroken() throws Exception {
    Files.createDirectories(root);
    Files.writeString(DataDirectory.at(root).pluginTrials(), "proven = \\u12");

    assertThat(memory().blame(TEA)).isEmpty();
  }

  private TrialMemory memory() {
    return TrialMemory.of(DataDirectory.at(root));
  }

  private static PluginJar jar(String id, boolean bundled) {
    return new PluginJar(id, "1", List.of(), Path.of(id + ".jar"), "digest-" + id, bundled);
  }
}
