package org.innoplaces.launcher.plugin.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.Reason;
import org.innoplaces.launcher.plugin.SetAside;
import org.junit.jupiter.api.Test;

class PluginReportTest {

  @Test
  void tellsEveryPluginWithItsState() {
    PluginJars plugins =
        new PluginJars(
            List.of(jar("bread", true)),
            List.of(jar("tea", false)),
            List.of(
                new SetAside(
                    Path.of("/plugins/water.jar"),
                    Optional.of("water"),
                    List.of(Reason.of(Fault.MISSING_DEPENDENCY, "well"))),
                new SetAside(
                    Path.of("/plugins/x.jar"),
                    Optional.empty(),
                    List.of(Reason.of(Fault.UNREADABLE_JAR)))));

    JsonObject report = PluginReport.of(plugins);

    assertThat(report.toString())
        .isEqualTo(
            """
            {"format":1,"plugins":[\
            {"id":"bread","version":"1.0","file":"bread.jar","bundled":true,"state":"enabled"},\
            {"id":"tea","version":"1.0","file":"tea.jar","bundled":false,"state":"disabled"},\
            {"id":"water","file":"water.jar","state":"set-aside","reasons":[\
            {"code":"MISSING_DEPENDENCY","arguments":["well"],\
            "text":"it needs the plugin well, which is not there"}]},\
            {"file":"x.jar","state":"set-aside","reasons":[\
            {"code":"UNREADABLE_JAR","arguments":[],"text":"it is not a readable jar"}]}]}\
            """);
  }

  private static PluginJar jar(String id, boolean bundled) {
    return new PluginJar(id, "1.0", List.of(), Path.of("/p/" + id + ".jar"), "", bundled);
  }
}
