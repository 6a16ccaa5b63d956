package org.innoplaces.launcher.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.StartProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnedDirectoryTest {

  @TempDir Path root;

  @Test
  void makesTheFoldersAndWritesItsProcessDown() throws IOException {
    DataDirectory data = DataDirectory.at(root.resolve("new/instance"));

    OwnedDirectory claim = OwnedDirectory.claim(data);

    assertThat(data.log()).isDirectory();
    assertThat(data.plugins()).isDirectory();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.run())))
        .isEqualTo("rwx------");
    claim.release();
    assertThat(data.root().resolve("lock"))
        .content()
        .isEqualToIgnoringWhitespace("" + ProcessHandle.current().pid());
  }

  @Test
  void refusesAFolderThatAnotherStartHas() {
    DataDirectory data = DataDirectory.at(root);
    OwnedDirectory first = OwnedDirectory.claim(data);

    assertThatThrownBy(() -> OwnedDirectory.claim(data))
        .isInstanceOf(StartProblem.class)
        .hasMessage(
            "Another Innoplaces already runs on the data directory %s (process %s).",
            root, ProcessHandle.current().pid());
    first.release();
  }

  @Test
  void canBeClaimedAgainAfterItsRelease() {
    DataDirectory data = DataDirectory.at(root);
    OwnedDirectory.claim(data).release();

    OwnedDirectory.claim(data).release();
  }

  @Test
  void keepsItsClaimWhenNobodyRemembersIt() {
    DataDirectory data = DataDirectory.at(root);
    OwnedDirectory.claim(data);

    System.gc();

    assertThatThrownBy(() -> OwnedDirectory.claim(data)).isInstanceOf(StartProblem.class);
  }

  @Test
  void refusesAPlaceThatIsNoFolder() throws IOException {
    Path file = Files.createFile(root.resolve("file"));

    assertThatThrownBy(() -> OwnedDirectory.claim(DataDirectory.at(file)))
        .isInstanceOf(StartProblem.class)
        .hasMessageStartingWith("The data directory " + file + " cannot be written (");
  }
}
