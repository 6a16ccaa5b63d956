package org.innoplaces.webhook;

import java.util.Set;

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
}
