package org.innoplaces.webhook;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Stamped;

/**
 * What a webhook is to be.
 *
 * @param name for people
 * @param url where it listens
 * @param events at least one
 * @param types names of content types; empty for all
 * @param active whether it is told anything
 */
public record WebhookOrder(
    String name, String url, Set<String> events, Set<String> types, boolean active) {

  /** Keeps copies. */
  public WebhookOrder {
    events = Set.copyOf(events);
    types = Set.copyOf(types);
  }

  /** For saying what a change starts from, and comparing it with what others saved. */
  public Stamped stamped() {
    return new Stamped(
        Map.of(
            "name", JsonText.string(name),
            "url", JsonText.string(url),
            "events", JsonText.strings(new TreeSet<>(events)),
            "types", JsonText.strings(new TreeSet<>(types)),
            "active", JsonText.bool(active)));
  }
}
