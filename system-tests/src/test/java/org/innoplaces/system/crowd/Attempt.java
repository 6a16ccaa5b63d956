package org.innoplaces.system.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What an editor tried and how it ended.
 *
 * @param door {@code api} or {@code desk}
 * @param bases the revision of each stream that it started from
 * @param values what it put into which field; no value is used twice
 * @param end how it ended
 * @param differences for each field in conflict what the answer told: base, theirs, mine
 */
record Attempt(
    String door,
    Map<String, Integer> bases,
    Map<Field, String> values,
    End end,
    Map<Field, JsonNode> differences) {

  /** How it can end. */
  enum End {
    SAVED,
    CONFLICT,
  }

  boolean isSaved() {
    return end == End.SAVED;
  }
}
