package org.innoplaces.launcher.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassDataArchiveTest {

  @TempDir Path folder;

  @Test
  void isWantedUntilItIsThere() throws IOException {
    ClassDataArchive archive = archive("java-17.0.15-1.jsa");
    assertThat(archive.isWanted()).isTrue();

    Files.writeString(archive.draft(), "classes");
    archive.accept(archive.draft());

    assertThat(archive.isWanted()).isFalse();
    assertThat(archive.file()).hasContent("classes");
  }

  @Test
  void isNotTriedAgainWhenItFailed() throws IOException {
    ClassDataArchive archive = archive("java-17.0.15-1.jsa");

    archive.giveUp("no luck");

    assertThat(archive.isWanted()).isFalse();
    assertThat(archive.failure()).hasContent("no luck\n");
  }

  @Test
  void replacesWhatWasMadeForAnOlderDistributionOnTheSameJava() throws IOException {
    Path older = Files.createFile(folder.resolve("java-17.0.15-1.jsa"));
    Path other = Files.createFile(folder.resolve("java-25.0.1-1.jsa"));
    ClassDataArchive archive = archive("java-17.0.15-2.jsa");

    Files.createFile(archive.draft());
    archive.accept(archive.draft());

    assertThat(older).doesNotExist();
    assertThat(other).exists();
    assertThat(archive.file()).exists();
  }

  private ClassDataArchive archive(String name) {
    return new ClassDataArchive(folder.resolve(name));
  }
}
