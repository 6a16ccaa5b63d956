package org.innoplaces.plugin;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids for rows of a plugin's tables, as the platform's own have them. */
public final class TimeOrderedId {

  private TimeOrderedId() {}

  /** A new UUID of version 7: later ones are greater. Safe for any thread. */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}
