package org.innoplaces.testkit;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.action.CreateEntry;
import org.innoplaces.content.entry.action.PublishEntry;
import org.innoplaces.content.entry.action.SaveDraft;
import org.innoplaces.content.entry.action.UnpublishEntry;

/** Makes content for tests through the platform's own actions, as the platform itself. */
public final class TestEditor {

  private final TestPlatform platform;

  TestEditor(TestPlatform platform) {
    this.platform = platform;
  }

  /** A new entry without any text; returns its id. */
  public UUID create(String type) {
    return platform.get(CreateEntry.class).create(Actor.SYSTEM, type, Optional.empty()).id();
  }

  /** Saves the fields as the newest text of a locale, whatever stood there before. */
  public Revision save(UUID entry, String locale, JsonObject fields) {
    return save(entry, locale, fields, null);
  }

  /** Saves the fields with an address that the author chose. */
  public Revision save(UUID entry, String locale, JsonObject fields, String slug) {
    int head =
        platform.get(ContentRepository.class).head(entry, locale).map(Revision::number).orElse(0);
    Draft draft = new Draft(head, fields, Optional.ofNullable(slug), Optional.empty());
    return platform.get(SaveDraft.class).save(Actor.SYSTEM, entry, locale, draft);
  }

  /** Publishes the newest texts from now on. */
  public List<Publication> publish(UUID entry, String... locales) {
    return publish(entry, PublicationOrder.now(Set.of(locales)));
  }

  /** Publishes as ordered. */
  public List<Publication> publish(UUID entry, PublicationOrder order) {
    return platform.get(PublishEntry.class).publish(Actor.SYSTEM, entry, order);
  }

  /** Ends what readers see, now. */
  public void unpublish(UUID entry, String... locales) {
    unpublish(entry, Optional.empty(), locales);
  }

  /** Ends what readers see at an instant; empty for now. */
  public void unpublish(UUID entry, Optional<Instant> at, String... locales) {
    platform.get(UnpublishEntry.class).unpublish(Actor.SYSTEM, entry, Set.of(locales), at);
  }
}
