package org.innoplaces.webhook.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.innoplaces.problem.Message;
import org.innoplaces.webhook.extension.WebhookEvents;

/** What can happen to entries. */
@ApplicationScoped
class EntryEvents implements WebhookEvents {

  private static final List<String> NAMES =
      List.of(
          "entry.created",
          "entry.saved",
          "entry.published",
          "entry.unpublished",
          "entry.visible",
          "entry.hidden",
          "entry.trashed",
          "entry.restored");

  @Override
  public Map<String, Message> events() {
    return NAMES.stream()
        .collect(Collectors.toMap(name -> name, name -> Message.of("event." + name)));
  }
}
