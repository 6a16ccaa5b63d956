package org.innoplaces.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A data directory that all platforms of the Java machine share and that goes when it ends. */
final class TestDataDirectory {

  private static final String PROPERTY = "innoplaces.data.directory";

  private TestDataDirectory() {}

  /** Makes it, unless there is one already or the build names another. */
  static synchronized void prepare() {
    if (System.getProperty(PROPERTY) != null) {
      return;
    }
    try {
      Path directory = Files.createTempDirectory("innoplaces-test-data");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(directory)));
      System.setProperty(PROPERTY, directory.toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void remove(Path directory) {
    try (Stream<Path> all = Files.walk(directory)) {
      List<Path> innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : innermostFirst) {
        Files.delete(path);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
