package org.innoplaces.content.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * For whom something is read: in which language and as of when.
 *
 * @param locale a BCP 47 tag that the site accepts
 * @param at the instant to read at, in the past or the future; empty for now
 */
public record ReadScope(String locale, Optional<Instant> at) {

  /** What a reader of the language sees now. */
  public static ReadScope now(String locale) {
    return new ReadScope(locale, Optional.empty());
  }

  /** What a reader of the language sees at an instant. */
  public static ReadScope at(String locale, Instant at) {
    return new ReadScope(locale, Optional.of(at));
  }
}
