package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.innoplaces.system.harness.DistributionCommand;
import org.innoplaces.system.harness.Ports;
import org.innoplaces.system.harness.RunningCommand;
import org.innoplaces.system.harness.Site;
import org.innoplaces.system.harness.WarmStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A power cut while a release is written leaves all of it or nothing. Each cut costs a start, so
 * the build makes two: in the middle of the writing and shortly before its end; {@code
 * -Dcrash.tenths=1,4,7,9,11} makes more of them.
 */
@ExtendWith(WarmStart.class)
class ReleaseSurvivesCrashesIT {

  private static final String TOKEN = "token-of-the-operator-of-an-instance-that-crashes";

  /** In tenths of the time that it takes when nothing happens. */
  private static final int[] MOMENTS =
      Arrays.stream(System.getProperty("crash.tenths", "4,9").split(","))
          .mapToInt(Integer::parseInt)
          .toArray();

  @TempDir Path data;
  @TempDir Path content;
  private final int port = Ports.free();

  @Test
  void leavesAllOrNothingWheneverThePowerIsCut() throws IOException {
    ManyThemes.write(content);
    RunningCommand server = start("--empty", "--import", content);
    try {
      ThemesUnderRelease themes = themes(server);
      themes.draftTheNewTexts();
      Duration whole = measured(themes);
      for (int tenths : MOMENTS) {
        String release = themes.putTogether();
        cut(server, themes, release, whole.multipliedBy(tenths).dividedBy(10));
        server = start();
        themes = themes(server);
        allOrNothing(themes, release);
      }
      String release = themes.putTogether();
      assertThat(themes.schedule(release).statusCode()).isEqualTo(200);
      server.kill();
      server = start();
      themes = themes(server);
      assertThat(themes.state(release)).as("what was acknowledged stays").isNotEqualTo("draft");
      allOrNothing(themes, release);
    } finally {
      server.close();
    }
  }

  /** How long it takes when nothing happens; everything is as before afterwards, byte for byte. */
  private static Duration measured(ThemesUnderRelease themes) {
    List<String> before = themes.answers();
    String release = themes.putTogether();
    Instant start = Instant.now();
    HttpResponse<String> scheduled = themes.schedule(release);
    Duration whole = Duration.between(start, Instant.now());
    assertThat(scheduled.statusCode()).as(scheduled.body()).isEqualTo(200);
    allOrNothing(themes, release);
    assertThat(themes.answers()).isEqualTo(before);
    return whole;
  }

  private static void cut(
      RunningCommand server, ThemesUnderRelease themes, String release, Duration after) {
    CompletableFuture<HttpResponse<String>> lost =
        CompletableFuture.supplyAsync(() -> themes.schedule(release));
    themes.site().staysFor(after);
    server.kill();
    lost.handle((answer, broken) -> broken == null).join();
  }

  /** Nothing of a draft is seen; of what is scheduled all is seen, and it goes back together. */
  private static void allOrNothing(ThemesUnderRelease themes, String release) {
    if (themes.state(release).equals("draft")) {
      assertThat(themes.versions()).containsExactly("Old");
      return;
    }
    themes.waitFor("visibleFrom", release);
    assertThat(themes.versions()).containsExactly("New");
    JsonNode undone = themes.undo(release);
    assertThat(undone.get("state").asText()).isEqualTo("undone");
    themes.waitFor("visibleUntil", release);
    assertThat(themes.versions()).containsExactly("Old");
  }

  private RunningCommand start(Object... more) {
    Object[] words = {"run", "--port", port, "--data", data};
    Object[] all = java.util.Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return DistributionCommand.of(all)
        .with("INNOPLACES_ADMIN_TOKEN", TOKEN)
        .start()
        .awaitOutput("Ready at");
  }

  private ThemesUnderRelease themes(RunningCommand server) {
    Site site = new Site(URI.create("http://localhost:" + port + "/"), server.handle());
    return new ThemesUnderRelease(site, TOKEN);
  }
}
