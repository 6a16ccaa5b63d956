package org.innoplaces.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.innoplaces.media.MediaSettings;

/**
 * Removes what was on its way in when the process died. Files that were kept stay, also those that
 * no revision refers to.
 */
@ApplicationScoped
class RemoveLeftovers {

  private static final System.Logger LOG = System.getLogger(RemoveLeftovers.class.getName());

  /** Another process on the same folder may just be receiving something. */
  private static final Duration LONGEST_UPLOAD = Duration.ofHours(2);

  private final Path incoming;
  private final Clock clock;

  protected RemoveLeftovers() {
    this.incoming = null;
    this.clock = null;
  }

  @Inject
  RemoveLeftovers(MediaSettings settings, Clock clock) {
    this.incoming = settings.folder().resolve("incoming");
    this.clock = clock;
  }

  void atStart(@Observes Startup start) {
    if (Files.isDirectory(incoming)) {
      remove();
    }
  }

  /** A disk that is gone must not keep the site from starting to say so. */
  private void remove() {
    Instant before = clock.instant().minus(LONGEST_UPLOAD);
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(incoming, "*.part")) {
      for (Path part : parts) {
        if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
          Files.deleteIfExists(part);
        }
      }
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.WARNING, "Leftovers of uploads stay in " + incoming, failure);
    }
  }
}
