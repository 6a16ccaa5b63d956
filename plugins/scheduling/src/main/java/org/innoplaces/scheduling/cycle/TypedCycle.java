package org.innoplaces.scheduling.cycle;

import java.util.Map;

/**
 * A cycle as somebody typed it.
 *
 * @param values by the names of the fields; a missing one counts as empty
 */
public record TypedCycle(Map<String, String> values) {

  /** Keeps a copy. */
  public TypedCycle {
    values = Map.copyOf(values);
  }

  /** What was typed, without the space around it. */
  public String text(String field) {
    return values.getOrDefault(field, "").strip();
  }
}
