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
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The folders and jars on the class path that hold platform or plugin classes: bean archives. */
final class ModuleRoots {

  private static final String MARK = "META-INF/beans.xml";

  private ModuleRoots() {}

  /** Shows every file of every root to the visitor, with its path from the root on. */
  static void visit(Consumer<Path> visitor) {
    try {
      for (URL mark : Collections.list(loader().getResources(MARK))) {
        visit(URI.create(mark.toString()), visitor);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void visit(URI mark, Consumer<Path> visitor) throws IOException {
    if (!mark.getScheme().equals("jar")) {
      walk(Path.of(mark).getParent().getParent(), visitor);
      return;
    }
    String jar = mark.getSchemeSpecificPart().replaceAll("!.*", "");
    try (FileSystem inside = FileSystems.newFileSystem(Path.of(URI.create(jar)))) {
      walk(inside.getPath("/"), visitor);
    }
  }

  private static void walk(Path root, Consumer<Path> visitor) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      files.filter(Files::isRegularFile).map(root::relativize).forEach(visitor);
    }
  }

  static ClassLoader loader() {
    return Thread.currentThread().getContextClassLoader();
  }
}
