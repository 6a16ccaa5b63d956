package org.innoplaces.media;

import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file on its way in, and what its sender says about it.
 *
 * @param bytes read once and not closed
 * @param name as the sender calls it, also with a path or unusual characters, but without those
 *     that change how the others are read
 * @param mediaType what the sender says that it is; empty when nothing is said
 * @param note why, for the history
 */
public record Upload(
    InputStream bytes, String name, Optional<String> mediaType, Optional<String> note) {

  /** What cannot be seen and changes how the rest is read, for example from right to left. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

  /** Takes from the name what would make people read another one. */
  public Upload {
    name = UNSEEN.matcher(name).replaceAll("");
  }
}
