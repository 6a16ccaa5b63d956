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
 * @param mostRenditionBytes what the renditions may take on the disk together; {@code
 *     innoplaces.media.renditions.bytes}, 1,000,000,000 when nothing else is said
 */
public record MediaSettings(Path folder, int largestFile, long mostRenditionBytes) {

  private static final int LARGEST_FILE = 25_000_000;
  private static final long MOST_RENDITION_BYTES = 1_000_000_000;

  /** Settings that say nothing of renditions. */
  public MediaSettings(Path folder, int largestFile) {
    this(folder, largestFile, MOST_RENDITION_BYTES);
  }

  /** Reads the settings. */
  public static MediaSettings of(Config config) {
    String data = config.getOptionalValue("innoplaces.data.directory", String.class).orElse("data");
    int largest =
        config
            .getOptionalValue("innoplaces.media.largest.file", Integer.class)
            .orElse(LARGEST_FILE);
    long renditions =
        config
            .getOptionalValue("innoplaces.media.renditions.bytes", Long.class)
            .orElse(MOST_RENDITION_BYTES);
    Path folder = Path.of(data).toAbsolutePath().resolve("media");
    return new MediaSettings(folder, largest, renditions);
  }
}
