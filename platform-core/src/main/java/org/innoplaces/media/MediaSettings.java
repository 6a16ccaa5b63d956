package org.innoplaces.media;

import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/**
 * Settings of the media.
 *
 * @param folder where the files are; {@code media} in {@code innoplaces.data.directory}, which is
 *     {@code data} when nothing else is said
 * @param largestFile in bytes; {@code innoplaces.media.largest.file}, 25,000,000 when nothing else
 *     is said
 */
public record MediaSettings(Path folder, int largestFile) {

  private static final int LARGEST_FILE = 25_000_000;

  /** Reads the settings. */
  public static MediaSettings of(Config config) {
    String data = config.getOptionalValue("innoplaces.data.directory", String.class).orElse("data");
    int largest =
        config
            .getOptionalValue("innoplaces.media.largest.file", Integer.class)
            .orElse(LARGEST_FILE);
    return new MediaSettings(Path.of(data).toAbsolutePath().resolve("media"), largest);
  }
}
