package org.innoplaces.scheduling;

import java.util.HashMap;
import java.util.Map;

/** Cycles as they are typed in tests: six Thursdays from 8 October 2026 in Paris. */
public final class Cycles {

  private static final Map<String, String> SIX_THURSDAYS =
      Map.of(
          "name", "Cycle 2026–2027",
          "first", "2026-10-08",
          "rule", "FREQ=WEEKLY;INTERVAL=6;BYDAY=TH",
          "sessions", "6",
          "time", "14:00",
          "minutes", "240",
          "zone", "Europe/Paris",
          "department", "75",
          "policy", "KEEP");

  private Cycles() {}

  /** The cycle with some values changed: names and values in turn. */
  public static Map<String, String> typed(String... changes) {
    Map<String, String> values = new HashMap<>(SIX_THURSDAYS);
    for (int i = 0; i < changes.length; i += 2) {
      values.put(changes[i], changes[i + 1]);
    }
    return values;
  }
}
