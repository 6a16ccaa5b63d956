package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.innoplaces.system.harness.DistributionCommand;
import org.innoplaces.system.harness.Ports;
import org.innoplaces.system.harness.RunningCommand;
import org.innoplaces.system.harness.Site;
import org.innoplaces.system.harness.SmallPlugin;
import org.innoplaces.system.harness.WarmStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that pass every check of their bytes and still break the start. */
@ExtendWith(WarmStart.class)
class PluginTrialIT {

  private static final String TOKEN = "token-of-the-operator-of-an-instance-with-a-kettle";

  @TempDir Path data;
  private final int port = Ports.free();

  @Test
  void startsWithoutThePluginThatBreaksTheStartAndTriesNothingTwice() throws IOException {
    Path plugins = data.resolve("plugins");
    SmallPlugin.in(plugins, "quiet", "");
    Path culprit =
        SmallPlugin.in(plugins, "kettle", "throw new IllegalStateException(\"it is dry\");");

    try (RunningCommand first = start()) {
      assertThat(first.out())
          .contains("Trying     kettle 1.0 (kettle.jar), quiet 1.0 (quiet.jar)")
          .containsPattern(
              "Plugins    contact \\S+, membership \\S+, scheduling \\S+, quiet 1.0"
                  + " \\(quiet.jar\\)\n")
          .contains("Set aside  " + culprit + ": the site does not start with it: ")
          .contains("it is dry");
      Site site = new Site(URI.create("http://localhost:" + port + "/"), first.handle());
      assertThat(site.get("/fr/").statusCode()).isEqualTo(200);
      assertThat(Files.readString(data.resolve("run/plugins.json")))
          .contains("\"id\":\"kettle\"", "\"code\":\"FAILED_START\"");
      assertThat(site.get("/health/ready").body()).contains("\"kettle\"", "FAILED_START");
      assertThat(new Program(site, TOKEN).get("plugins").body())
          .contains("\"kettle\"", "\"set-aside\"", "\"quiet\"", "\"enabled\"");
      assertThat(first.terminate()).isZero();
    }
    try (RunningCommand second = start()) {
      assertThat(second.out()).contains("Set aside  " + culprit).doesNotContain("Trying");
    }
  }

  private RunningCommand start() {
    return DistributionCommand.of("run", "--port", port, "--data", data)
        .with("INNOPLACES_ADMIN_TOKEN", TOKEN)
        .start()
        .awaitOutput("Ready at");
  }
}
