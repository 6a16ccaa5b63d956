package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.release.ReleaseItem.Content;
import org.innoplaces.content.release.action.DraftRelease;
import org.innoplaces.content.schema.TypeSchema;

/** Saving an entry and putting it into a release as one: both or nothing. */
@ApplicationScoped
public class ReleaseWork {

  private final EntryWork entries;
  private final DraftRelease releases;

  /** For CDI proxies. */
  protected ReleaseWork() {
    this(null, null);
  }

  @Inject
  ReleaseWork(EntryWork entries, DraftRelease releases) {
    this.entries = entries;
    this.releases = releases;
  }

  /** Where it goes: a draft, or a new one of that name. */
  public record Place(Optional<UUID> release, String name) {}

  /** Saves drafts and puts some locales of the entry into a release; returns the entry's id. */
  @Transactional
  public UUID add(
      Actor actor,
      TypeSchema type,
      Optional<UUID> entry,
      Map<String, Draft> drafts,
      Set<String> locales,
      Place place) {
    UUID id = entries.save(actor, type, entry, drafts);
    Set<Content> items =
        locales.stream().map(locale -> new Content(id, locale)).collect(Collectors.toSet());
    if (place.release().isPresent()) {
      releases.add(actor, place.release().get(), items);
    } else {
      releases.create(actor, place.name(), items);
    }
    return id;
  }
}
