package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.innoplaces.system.harness.DistributionCommand;
import org.innoplaces.system.harness.Ports;
import org.innoplaces.system.harness.RawAnswer;
import org.innoplaces.system.harness.RunningCommand;
import org.innoplaces.system.harness.WarmStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What they get who come while the process starts or ends: the site or a word of ours. */
@ExtendWith(WarmStart.class)
class FirstAndLastAnswersIT {

  private static final Map<String, String> WORDS =
      Map.of(
          "/fr/", "<h1>Un instant</h1>",
          "/nowhere", "<h1>Un instant</h1>",
          "/fr/%zz", "<h1>Un instant</h1>",
          "/api/content/themes", "\"code\":\"not-ready\"",
          "/health/ready", "\"status\":\"DOWN\"");

  @TempDir Path data;
  private final int port = Ports.free();

  @Test
  void areNeverTheServersOwn() throws IOException {
    List<RawAnswer> starting = new ArrayList<>();
    List<RawAnswer> stopping = new ArrayList<>();
    try (RunningCommand server =
        DistributionCommand.of("run", "--port", port, "--data", data).start()) {
      while (starting.stream().noneMatch(FirstAndLastAnswersIT::isTheSite)) {
        assertThat(server.handle().isAlive()).as(server::err).isTrue();
        ask(starting);
      }
      server.awaitOutput("Ready at");
      server.handle().destroy();
      while (server.handle().isAlive()) {
        ask(stopping);
      }
    }
    assertThat(starting).filteredOn(answer -> answer.status() == 503).hasSizeGreaterThan(50);
    assertThat(starting).allSatisfy(FirstAndLastAnswersIT::isOurs);
    assertThat(stopping).allSatisfy(FirstAndLastAnswersIT::isOurs);
  }

  private void ask(List<RawAnswer> answers) throws IOException {
    for (String path : WORDS.keySet()) {
      RawAnswer.of(port, path).ifPresent(answers::add);
    }
  }

  private static boolean isTheSite(RawAnswer answer) {
    return answer.path().equals("/fr/") && answer.status() == 200;
  }

  private static void isOurs(RawAnswer answer) {
    assertThat(answer.text()).doesNotContainIgnoringCase("payara", "glassfish", "\nServer:");
    if (answer.status() == 503) {
      assertThat(answer.text()).contains(WORDS.get(answer.path()), "Retry-After: 3");
    } else {
      assertThat(answer.status()).isIn(200, 400, 404);
      assertThat(answer.text()).contains("X-Content-Type-Options: nosniff");
    }
  }
}
