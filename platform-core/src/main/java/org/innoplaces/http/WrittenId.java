package org.innoplaces.http;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** An id that somebody wrote into an address, a form or a document. */
public final class WrittenId {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private WrittenId() {}

  /**
   * Reads it.
   *
   * @param text may be null
   * @return empty when it is none
   */
  public static Optional<UUID> read(String text) {
    return Optional.ofNullable(text)
        .map(written -> written.toLowerCase(Locale.ROOT))
        .filter(written -> FORM.matcher(written).matches())
        .map(UUID::fromString);
  }
}
