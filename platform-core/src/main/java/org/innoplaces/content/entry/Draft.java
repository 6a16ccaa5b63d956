package org.innoplaces.content.entry;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * A text that somebody wants to save for an entry in one locale.
 *
 * @param base the number of the revision that it started from; 0 when there was none
 * @param data the values by field name, extensions under {@code extensions}; only shared fields for
 *     the locale {@code und}, only the others for a language
 * @param slug the wanted address; empty to make it from the title
 * @param note why, for the history; may be empty
 */
public record Draft(int base, JsonObject data, Optional<String> slug, Optional<String> note) {

  /** A draft without a wanted address and without a note. */
  public Draft(int base, JsonObject data) {
    this(base, data, Optional.empty(), Optional.empty());
  }
}
