package org.innoplaces.content.exchange;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What readers are to see of an entry of a file.
 *
 * @param everything all its newest texts, from now on
 * @param versions or what is seen in each stream, the earliest first; {@code und} for the shared
 *     values
 */
public record WantedPublications(boolean everything, Map<String, List<Version>> versions) {

  /** Keeps a copy. */
  public WantedPublications {
    versions = Map.copyOf(versions);
  }

  /**
   * An interval.
   *
   * @param from its start; empty for now
   * @param until its end; empty for the start of the next one, or never
   * @param text what is seen; empty for the newest text of the file
   * @param attachment the path of the bytes within the folder, for media
   */
  public record Version(
      Optional<Instant> from,
      Optional<Instant> until,
      Optional<JsonObject> text,
      Optional<String> attachment) {}
}
