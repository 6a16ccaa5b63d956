package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.innoplaces.system.harness.DistributionCommand;
import org.innoplaces.system.harness.Ports;
import org.innoplaces.system.harness.RunningCommand;
import org.innoplaces.system.harness.Site;
import org.innoplaces.system.harness.WarmStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Readers who come again and again while a release becomes visible and is undone. */
@ExtendWith(WarmStart.class)
class ReleaseSeenByReadersIT {

  private static final String TOKEN = "token-of-the-operator-of-an-instance-with-readers";

  @TempDir Path data;
  @TempDir Path content;

  @Test
  void noAnswerMixesOldAndNewAndUndoBringsTheSameBytesBack() throws IOException {
    ManyThemes.write(content);
    int port = Ports.free();
    try (RunningCommand server = start(port)) {
      Site site = new Site(URI.create("http://localhost:" + port + "/"), server.handle());
      ThemesUnderRelease themes = new ThemesUnderRelease(site, TOKEN);
      themes.draftTheNewTexts();
      List<String> before = themes.answers();
      String release = themes.putTogether();

      Map<String, List<String>> coming =
          whileReading(
              themes,
              () -> {
                HttpResponse<String> taken = themes.schedule(release);
                assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
                themes.waitFor("visibleFrom", release);
              });
      assertThat(coming.values()).allSatisfy(seen -> assertOnce(seen, "Old", "New"));
      assertThat(themes.versions()).containsExactly("New");

      Map<String, List<String>> going =
          whileReading(
              themes,
              () -> {
                themes.undo(release);
                themes.waitFor("visibleUntil", release);
              });
      assertThat(going.values()).allSatisfy(seen -> assertOnce(seen, "New", "Old"));
      assertThat(themes.answers()).isEqualTo(before);
    }
  }

  /** From one to the other, and never back. */
  private static void assertOnce(List<String> seen, String first, String then) {
    List<String> changes = new ArrayList<>();
    for (String version : seen) {
      if (changes.isEmpty() || !changes.get(changes.size() - 1).equals(version)) {
        changes.add(version);
      }
    }
    assertThat(changes).containsExactly(first, then);
  }

  /** What one reader after the other saw at each address; fails when an answer mixes. */
  private static Map<String, List<String>> whileReading(ThemesUnderRelease themes, Runnable deed) {
    AtomicBoolean over = new AtomicBoolean();
    Map<String, List<String>> seen = new HashMap<>();
    Runnable round =
        () ->
            themes
                .paths()
                .forEach(
                    path -> {
                      Set<String> versions = new TreeSet<>(themes.versionsAt(path));
                      assertThat(versions).as("one answer of %s", path).hasSize(1);
                      seen.computeIfAbsent(path, key -> new ArrayList<>()).addAll(versions);
                    });
    round.run();
    CompletableFuture<Void> reader =
        CompletableFuture.runAsync(
            () -> {
              while (!over.get()) {
                round.run();
              }
              round.run();
            });
    try {
      deed.run();
    } finally {
      over.set(true);
    }
    reader.join();
    return seen;
  }

  private RunningCommand start(int port) {
    return DistributionCommand.of(
            "run", "--port", port, "--data", data, "--empty", "--import", content)
        .with("INNOPLACES_ADMIN_TOKEN", TOKEN)
        .start()
        .awaitOutput("Ready at");
  }
}
