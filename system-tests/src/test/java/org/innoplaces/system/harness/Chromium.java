package org.innoplaces.system.harness;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the machine's own Chromium; none is ever downloaded. */
final class Chromium {

  static final String HOW_TO_GET_IT =
      "No Chromium on this machine, so browser tests are skipped; to run them: apt-get install"
          + " chromium";

  private static final System.Logger LOG = System.getLogger(Chromium.class.getName());
  private static final Optional<Path> FOUND = search();

  private Chromium() {}

  static Optional<Path> find() {
    return FOUND;
  }

  private static Optional<Path> search() {
    Optional<Path> found =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .flatMap(
                name ->
                    Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty()) {
      LOG.log(System.Logger.Level.WARNING, HOW_TO_GET_IT);
    }
    return found;
  }
}
