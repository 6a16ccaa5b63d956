package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.innoplaces.system.harness.BrokenPlugin;
import org.innoplaces.system.harness.PluginsOf;
import org.innoplaces.system.harness.WarmStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that keep the application from starting, and a start that does not wait for them. */
@ExtendWith(WarmStart.class)
class PatientStartIT {

  /** Every trial takes a start of its own, so a usual build has one faulty plugin, a record all. */
  private static final List<BrokenPlugin> FAULTY =
      StumblingPlugins.atTheStart().stream()
          .filter(
              plugin ->
                  plugin.name().equals("unresolved")
                      || System.getProperty("broken.alone", "").equals("all"))
          .toList();

  @TempDir Path data;

  @Test
  void servesWithoutThemFindsOutWhyMeanwhileAndTakesTheSoundOneInNextTime() {
    BrokenPlugin good = StumblingPlugins.good();
    good.in(PluginsOf.folderIn(data));
    FAULTY.forEach(plugin -> plugin.in(PluginsOf.folderIn(data)));

    try (PluginsOf first = PluginsOf.start(data, "1")) {
      assertThat(first.command().out())
          .containsPattern("Plugins    contact \\S+, membership \\S+, scheduling \\S+\n");
      assertThat(first.site().get("/fr/").statusCode()).isEqualTo(200);
      assertThat(first.site().get("/api/good").statusCode()).isEqualTo(404);
      first.tells(good, "STILL_TRIED");
      first
          .command()
          .awaitOutput("Tried      " + PluginsOf.folderIn(data).resolve("unresolved.jar"));
      FAULTY.forEach(plugin -> first.tells(plugin, plugin.code()));
      first.tells(good, "NEXT_START");
      assertThat(first.site().get("/fr/").statusCode()).isEqualTo(200);
    }
    try (PluginsOf second = PluginsOf.start(data, "1")) {
      assertThat(second.command().out())
          .containsPattern(
              "Plugins    contact \\S+, membership \\S+, scheduling \\S+, good 1.0"
                  + " \\(good.jar\\)\n")
          .doesNotContain("Trying", "Tried");
      FAULTY.forEach(plugin -> second.tells(plugin, plugin.code()));
      assertThat(second.site().get("/fr/").statusCode()).isEqualTo(200);
      assertThat(second.site().get("/api/good").statusCode()).isEqualTo(200);
    }
  }
}
