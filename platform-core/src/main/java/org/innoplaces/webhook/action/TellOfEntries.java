package org.innoplaces.webhook.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.DraftSaved;
import org.innoplaces.content.entry.EntryCreated;
import org.innoplaces.content.entry.EntryPublished;
import org.innoplaces.content.entry.EntryRestored;
import org.innoplaces.content.entry.EntryTrashed;
import org.innoplaces.content.entry.EntryUnpublished;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.job.action.LeaveErrand;
import org.innoplaces.json.JsonText;
import org.innoplaces.webhook.Webhook;
import org.innoplaces.webhook.WebhookRepository;

/** Tells webhooks what becomes of entries, inside the transaction that does it. */
@ApplicationScoped
public class TellOfEntries {

  private final WebhookRepository repository;
  private final TellWebhooks tell;
  private final LeaveErrand errands;

  /** For CDI proxies. */
  protected TellOfEntries() {
    this(null, null, null);
  }

  @Inject
  TellOfEntries(WebhookRepository repository, TellWebhooks tell, LeaveErrand errands) {
    this.repository = repository;
    this.tell = tell;
    this.errands = errands;
  }

  void created(@Observes EntryCreated event) {
    say("entry.created", event.type(), about(event.type(), event.entryId(), event.actor()));
  }

  void saved(@Observes DraftSaved event) {
    say(
        "entry.saved",
        event.type(),
        about(event.type(), event.entryId(), event.actor())
            .add("locale", event.locale())
            .add("revision", event.number()));
  }

  void published(@Observes EntryPublished event) {
    JsonObjectBuilder data =
        about(event.type(), event.entryId(), event.actor())
            .add("locales", JsonText.strings(new TreeSet<>(event.locales())))
            .add("from", event.window().from().toString());
    if (event.window().until().isBefore(Publication.FOREVER)) {
      data.add("until", event.window().until().toString());
    } else {
      data.addNull("until");
    }
    look(say("entry.published", event.type(), data), event.window().from(), event.window().until());
  }

  void unpublished(@Observes EntryUnpublished event) {
    JsonObjectBuilder data =
        about(event.type(), event.entryId(), event.actor())
            .add("locales", JsonText.strings(new TreeSet<>(event.locales())))
            .add("at", event.at().toString());
    look(say("entry.unpublished", event.type(), data), event.at());
  }

  void trashed(@Observes EntryTrashed event) {
    say("entry.trashed", event.type(), about(event.type(), event.entryId(), event.actor()));
  }

  void restored(@Observes EntryRestored event) {
    say("entry.restored", event.type(), about(event.type(), event.entryId(), event.actor()));
  }

  static JsonObjectBuilder about(String type, UUID id, Actor actor) {
    return JsonText.object().add("type", type).add("entry", id.toString()).add("actor", actor.id());
  }

  private List<Webhook> say(String event, String type, JsonObjectBuilder data) {
    List<Webhook> active = repository.active();
    tell.tell(active, event, type, data.build());
    return active;
  }

  /** Has starts and ends told as soon as they are reached, when somebody wants to hear of them. */
  private void look(List<Webhook> active, Instant... boundaries) {
    if (active.stream().anyMatch(AnnounceBoundaries::concerns)) {
      Stream.of(boundaries)
          .filter(boundary -> boundary.isBefore(Publication.FOREVER))
          .map(boundary -> boundary.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1))
          .forEach(second -> errands.at(AnnounceBoundaries.ERRAND, second.toString(), second));
    }
  }
}
