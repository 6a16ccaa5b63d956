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
 * none, because each costs three starts. On a machine that is slower than usual everything may take
 * longer by the same factor.
 */
@ExtendWith(WarmStart.class)
class BrokenAloneIT {

  private static final double NANOS = 1e9;
  private static final long ENOUGH = 600;

  /** The seconds of a plain start, of the patience and of the longest start on a usual machine. */
  private static final double USUAL_START = 5.5;

  private static final double USUAL_PATIENCE = 12;
  private static final double LONGEST = 20;

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
    start(data, ENOUGH);
    double plain = start(data, ENOUGH);
    plugin.in(PluginsOf.folderIn(data));
    double with = start(data, Math.max(1, Math.round(plain * USUAL_PATIENCE / USUAL_START)));
    reporter.publishEntry(
        plugin.name(), "%.1f s without it, %.1f s with it".formatted(plain, with));
    assertThat(with / plain).isLessThan(LONGEST / USUAL_START);
  }

  private static double start(Path data, long patience) {
    long begin = System.nanoTime();
    try (PluginsOf instance = PluginsOf.start(data, String.valueOf(patience))) {
      assertThat(instance.site().get("/fr/").statusCode()).isEqualTo(200);
      double seconds = (System.nanoTime() - begin) / NANOS;
      assertThat(instance.site().get("/api/good").statusCode()).isEqualTo(200);
      return seconds;
    }
  }
}
