package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.innoplaces.system.harness.BrokenPlugin;
import org.innoplaces.system.harness.PluginsOf;
import org.innoplaces.system.harness.WarmStart;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every broken plugin beside a sound one in an instance of its own, with the seconds until visitors
 * get the home page: with {@code -Dbroken.alone=all}, or the names of some. In the build there is
 * none, because each costs three starts.
 */
@ExtendWith(WarmStart.class)
class BrokenAloneIT {

  private static final double NANOS = 1e9;

  /** That of every day, or more on a machine that is slower than usual. */
  private static final String PATIENCE = System.getProperty("broken.patience", "");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> servesInTime(TestReporter reporter) {
    List<String> wanted = List.of(System.getProperty("broken.alone", "").split(","));
    return Stream.concat(
            Stream.of(BrokenPlugin.of("nothing-wrong", "")),
            Stream.concat(RefusedPlugins.all().stream(), StumblingPlugins.atTheStart().stream()))
        .filter(plugin -> wanted.contains("all") || wanted.contains(plugin.name()))
        .map(plugin -> DynamicTest.dynamicTest(plugin.name(), () -> serve(plugin, reporter)));
  }

  private void serve(BrokenPlugin plugin, TestReporter reporter) throws IOException {
    Path data = Files.createDirectories(folder.resolve(plugin.name()));
    StumblingPlugins.good().in(PluginsOf.folderIn(data));
    double first = start(data);
    double plain = start(data);
    plugin.in(PluginsOf.folderIn(data));
    double with = start(data);
    reporter.publishEntry(
        plugin.name(),
        "new sound one %.1f s, the same again %.1f s, with this one %.1f s"
            .formatted(first, plain, with));
  }

  private static double start(Path data) {
    long begin = System.nanoTime();
    try (PluginsOf instance = PluginsOf.start(data, PATIENCE)) {
      assertThat(instance.site().get("/fr/").statusCode()).isEqualTo(200);
      double seconds = (System.nanoTime() - begin) / NANOS;
      assertThat(instance.site().get("/api/good").statusCode()).isEqualTo(200);
      return seconds;
    }
  }
}
