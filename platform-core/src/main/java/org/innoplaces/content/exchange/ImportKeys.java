package org.innoplaces.content.exchange;

import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.entry.Entry;

/** The keys by which files name entries. */
public final class ImportKeys {

  private static final String KEY = "[a-z0-9][a-z0-9-]{0,99}";

  private ImportKeys() {}

  /** Whether a file may use it. */
  public static boolean isKey(String text) {
    return text.matches(KEY);
  }

  /** The key of an entry in an export: its own, or its id when it has none that files may use. */
  public static String of(Entry entry) {
    return entry.key().filter(ImportKeys::isKey).orElseGet(() -> entry.id().toString());
  }

  /** The id that a text is, in its usual spelling. */
  public static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
