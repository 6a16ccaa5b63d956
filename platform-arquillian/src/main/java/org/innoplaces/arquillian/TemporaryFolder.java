package org.innoplaces.arquillian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.innoplaces.launcher.instance.Folders;

/** Folders that live as long as this process. */
final class TemporaryFolder {

  private TemporaryFolder() {}

  static Path make() {
    try {
      Path folder = Files.createTempDirectory("innoplaces-test").toRealPath();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
      return folder;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void remove(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException leftBehind) {
      throw new UncheckedIOException(leftBehind);
    }
  }
}
