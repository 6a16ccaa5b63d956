package org.innoplaces.webhook.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.innoplaces.plugin.Contributions;
import org.innoplaces.problem.Message;
import org.innoplaces.webhook.extension.WebhookEvents;

/** What webhooks can hear of: the events of core and plugins. */
@ApplicationScoped
public class KnownEvents {

  private final Map<String, Message> events = new TreeMap<>();

  /** For CDI proxies. */
  protected KnownEvents() {}

  @Inject
  KnownEvents(@Any Instance<WebhookEvents> modules) {
    Contributions.of(modules).each(module -> module.events().forEach(events::putIfAbsent));
  }

  /** Their names with their labels, in alphabetical order. */
  public Map<String, Message> all() {
    return new TreeMap<>(events);
  }
}
