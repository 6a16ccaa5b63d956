package org.innoplaces.system.crowd;

import java.util.Map;
import java.util.Optional;

/** Somebody, or some program, who reads an entry and changes it. */
interface Editor {

  /** Reads the entry as it is. */
  Seen read();

  /**
   * Sends a change of what was read.
   *
   * @throws AssertionError when the answer is neither that it is saved nor a conflict
   */
  Attempt change(Seen seen, Map<Field, String> values);

  /** The answer to a conflict, when one can go on from it and insist. */
  default Optional<Seen> shownAfter(Attempt refused) {
    return Optional.empty();
  }

  /**
   * What was read.
   *
   * @param bases the newest revision of each stream
   * @param form what this kind of editor needs in order to send it back
   */
  record Seen(Map<String, Integer> bases, Object form) {}
}
