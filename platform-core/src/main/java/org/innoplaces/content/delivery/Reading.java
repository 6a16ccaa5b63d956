package org.innoplaces.content.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.innoplaces.content.Locales;

/**
 * A scope with everything settled: one instant for all statements of a reading, and the languages
 * in which values are looked for, best first, and what is read instead of what is published.
 */
public record Reading(Instant at, List<String> chain, Overlay overlay) {

  /** Keeps a copy. */
  public Reading {
    chain = List.copyOf(chain);
  }

  /** A reading of what is published and nothing else. */
  public Reading(Instant at, List<String> chain) {
    this(at, chain, Overlay.NONE);
  }

  /** The language that was asked for. */
  public String locale() {
    return chain.get(0);
  }

  /** The streams that a reader sees values from: the languages and the shared values. */
  public List<String> streams() {
    List<String> streams = new ArrayList<>(chain);
    streams.add(Locales.SHARED);
    return streams;
  }
}
