package org.innoplaces.media.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.innoplaces.media.MediaSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoveLeftoversTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  @TempDir Path folder;

  @Test
  void removesWhatACrashLeftAndNothingThatMayStillBeWritten() throws IOException {
    Path incoming = Files.createDirectories(folder.resolve("incoming"));
    Path old = aged(incoming.resolve("1.part"), Duration.ofHours(3));
    Path fresh = aged(incoming.resolve("2.part"), Duration.ofMinutes(5));
    Path kept = aged(folder.resolve("0123"), Duration.ofDays(300));

    start();

    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
    assertThat(kept).exists();
  }

  @Test
  void startsWithoutAFolder() {
    start();

    assertThat(folder.resolve("incoming")).doesNotExist();
  }

  private void start() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    new RemoveLeftovers(new MediaSettings(folder, 100), clock).atStart(new Startup());
  }

  private static Path aged(Path path, Duration age) throws IOException {
    Files.writeString(path, "half a file");
    return Files.setLastModifiedTime(path, FileTime.from(NOW.minus(age)));
  }
}
