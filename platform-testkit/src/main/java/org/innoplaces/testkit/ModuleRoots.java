package org.innoplaces.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The folders and jars on the class path that hold platform or plugin classes: bean archives. */
final class ModuleRoots {

  private static final String MARK = "META-INF/beans.xml";

  private ModuleRoots() {}

  /**
   * Shows every file of every root to the visitor.
   *
   * @param visitor is given the path from the root on, with slashes, and the file
   */
  static void visit(BiConsumer<String, Path> visitor) {
    try {
      for (URL mark : Collections.list(loader().getResources(MARK))) {
        visit(URI.create(mark.toString()), visitor);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void visit(URI mark, BiConsumer<String, Path> visitor) throws IOException {
    if (!mark.getScheme().equals("jar")) {
      walk(Path.of(mark).getParent().getParent(), visitor);
      return;
    }
    String jar = mark.getSchemeSpecificPart().replaceAll("!.*", "");
    try (FileSystem inside = FileSystems.newFileSystem(Path.of(URI.create(jar)))) {
      walk(inside.getPath("/"), visitor);
    }
  }

  private static void walk(Path root, BiConsumer<String, Path> visitor) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              file -> visitor.accept(root.relativize(file).toString().replace('\\', '/'), file));
    }
  }

  static ClassLoader loader() {
    return Thread.currentThread().getContextClassLoader();
  }
}
