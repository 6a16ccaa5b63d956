package org.innoplaces.launcher.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

  @TempDir Path folder;

  @Test
  void copiesADistributionWithoutWriteRightsSoThatItsOwnerCanWrite() throws IOException {
    Path from = Files.createDirectories(folder.resolve("from/inner"));
    Path file = Files.writeString(from.resolve("domain.xml"), "<domain/>");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

    Folders.copy(folder.resolve("from"), folder.resolve("to"));

    Path copy = folder.resolve("to/inner/domain.xml");
    assertThat(copy).hasContent("<domain/>");
    assertThat(Files.getPosixFilePermissions(copy)).contains(PosixFilePermission.OWNER_WRITE);
  }
}
