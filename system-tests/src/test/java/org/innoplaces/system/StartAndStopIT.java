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
import org.innoplaces.system.harness.WarmStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The life of an instance's process, on a data directory of its own. */
@ExtendWith(WarmStart.class)
class StartAndStopIT {

  @TempDir Path data;
  private final int port = Ports.free();

  @Test
  void tellsInAFewLinesWhatItFoundAndHowToSetItUpAndEndsCleanlyWhenTold() {
    try (RunningCommand server = start()) {
      assertThat(server.out().lines().map(line -> line.split(" ")[0]))
          .containsExactly("Database", "Plugins", "Imported", "Set", "Ready");
      assertThat(server.out()).contains("Ready at   http://localhost:" + port);
      assertThat(server.err()).isEmpty();

      assertThat(server.terminate()).isZero();
      assertThat(server.out()).endsWith("Stopping.\n");
      assertThat(server.err()).isEmpty();
    }
    assertThat(data.resolve("log/server.log")).isNotEmptyFile();
  }

  @Test
  void importsTheStarterContentOnlyOnceAndFindsItAgainAfterACrash() {
    try (RunningCommand first = start()) {
      assertThat(first.out()).contains("Imported");
      first.kill();
    }
    try (RunningCommand second = start()) {
      assertThat(second.out()).doesNotContain("Imported");
      assertThat(site(second).get("/fr/").statusCode()).isEqualTo(200);
      assertThat(second.terminate()).isZero();
    }
  }

  @Test
  void setsABrokenPluginAsideAndStartsWithoutIt() throws IOException {
    Path jar = Files.createDirectories(data.resolve("plugins")).resolve("broken.jar");
    Files.writeString(jar, "no jar at all");

    try (RunningCommand server = start("--empty")) {
      assertThat(server.out())
          .contains("Set aside  " + jar + ": it is not a readable jar")
          .doesNotContain("Imported");
      assertThat(site(server).get("/health/ready").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void triesAgainAtTheNextStartWhenTheWarmUpIsStopped(@TempDir Path cache) throws IOException {
    DistributionCommand command =
        DistributionCommand.of("run", "--port", port, "--data", data, "--empty")
            .with("INNOPLACES_CACHE", cache);
    try (RunningCommand server = command.start().awaitOutput("Preparing")) {
      server.awaitChild().destroy();
      server.awaitOutput("Prepared   nothing yet: the next start tries again");
    }
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  void listsEveryProblemOfAnImportAndEndsWithACodeOfItsOwn(@TempDir Path content)
      throws IOException {
    Files.writeString(
        content.resolve("import.json"), "{\"format\":1,\"name\":\"broken\",\"locales\":[\"fr\"]}");
    Files.writeString(Files.createDirectories(content.resolve("pages")).resolve("a.json"), "{");

    DistributionCommand command =
        DistributionCommand.of(
            "run", "--port", port, "--data", data, "--empty", "--import", content);
    try (RunningCommand server = command.start()) {
      assertThat(server.awaitEnd()).as(server::out).isEqualTo(2);
      assertThat(server.err())
          .contains("pages/a.json")
          .endsWith("Nothing was imported from " + content + ".\n")
          .doesNotContain("\tat ");
    }
  }

  private RunningCommand start(Object... more) {
    Object[] words = {"run", "--port", port, "--data", data};
    Object[] all = java.util.Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return DistributionCommand.of(all).start().awaitOutput("Ready at");
  }

  private Site site(RunningCommand server) {
    return new Site(URI.create("http://localhost:" + port + "/"), server.handle());
  }
}
