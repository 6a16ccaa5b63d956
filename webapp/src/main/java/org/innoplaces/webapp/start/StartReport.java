package org.innoplaces.webapp.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.innoplaces.json.JsonText;

/**
 * What is told to whoever started the instance, as JSON in the file {@code innoplaces.boot.report},
 * which only its owner can read.
 */
@ApplicationScoped
class StartReport {

  private final StartSettings settings;

  protected StartReport() {
    this(null);
  }

  @Inject
  StartReport(StartSettings settings) {
    this.settings = settings;
  }

  /**
   * Writes it.
   *
   * @param imports what {@code ImportAtStart} tells
   * @param setUp the path of the link by which the first administrator is set up
   */
  void write(JsonObject imports, Optional<String> setUp) {
    settings.report().ifPresent(file -> write(file, text(imports, setUp)));
  }

  private static String text(JsonObject imports, Optional<String> setUp) {
    var report = JsonText.object(imports);
    setUp.ifPresent(path -> report.add("setUp", path));
    return report.build().toString();
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
