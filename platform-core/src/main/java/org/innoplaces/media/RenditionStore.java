package org.innoplaces.media;

import java.util.Optional;

/**
 * Keeps renditions that were made, as long as there is room; those that were made first go first.
 *
 * <p>Any thread; knows no transactions. A disk that is full or gone is an {@link
 * java.io.UncheckedIOException}.
 */
public interface RenditionStore {

  /** The rendition, when it was made and is still there. */
  Optional<StoredRendition> find(RenditionKey key);

  /** Keeps a rendition; readers see all of it or nothing. */
  StoredRendition keep(RenditionKey key, FileType type, byte[] bytes);
}
