package org.innoplaces.content.manage.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.Timeline;
import org.innoplaces.content.manage.FieldChange;
import org.innoplaces.content.manage.SharedChange;

/**
 * Tells which shared values of an entry readers do not see as they are now, and in which languages
 * they would see them, so that who publishes one language can decide about the others. Permission
 * {@code read}.
 */
@ApplicationScoped
public class FindSharedChange {

  private final OpenEntry open;
  private final ContentRepository repository;
  private final Clock clock;

  /** For CDI proxies. */
  protected FindSharedChange() {
    this(null, null, null);
  }

  @Inject
  FindSharedChange(OpenEntry open, ContentRepository repository, Clock clock) {
    this.open = open;
    this.repository = repository;
    this.clock = clock;
  }

  /**
   * What the newest revision changes.
   *
   * @param from when it would be published; empty for now
   */
  @Transactional
  public SharedChange find(Actor actor, UUID entryId, Optional<Instant> from) {
    JsonObject newest =
        repository
            .head(entryId, Locales.SHARED)
            .map(Revision::data)
            .orElse(JsonValue.EMPTY_JSON_OBJECT);
    return find(actor, entryId, newest, from);
  }

  /**
   * What values change that may not be saved yet.
   *
   * @param from when they would be published; empty for now
   */
  @Transactional
  public SharedChange find(Actor actor, UUID entryId, JsonObject values, Optional<Instant> from) {
    open.open(actor, entryId);
    Instant at = from.orElseGet(clock::instant);
    List<String> fields =
        CompareRevisions.between(seen(entryId, at), values).stream()
            .map(FieldChange::path)
            .toList();
    List<String> languages =
        repository.localesPublishedFrom(entryId, at).stream()
            .filter(locale -> !locale.equals(Locales.SHARED))
            .sorted()
            .toList();
    return new SharedChange(fields, languages);
  }

  private JsonObject seen(UUID entryId, Instant at) {
    return new Timeline(repository.publicationsFrom(entryId, Locales.SHARED, at))
        .at(at)
        .map(Publication::revision)
        .map(Revision::data)
        .orElse(JsonValue.EMPTY_JSON_OBJECT);
  }
}
