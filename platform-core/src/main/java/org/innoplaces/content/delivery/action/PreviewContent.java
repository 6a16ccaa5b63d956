package org.innoplaces.content.delivery.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.IncludeTree;
import org.innoplaces.content.delivery.PreviewLink.Target;
import org.innoplaces.content.delivery.PublishedText;
import org.innoplaces.content.delivery.Reading;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;

/**
 * Shows the newest revisions of an entry as readers would see them if they were published now.
 * Permission {@code read} on the type. Never kept: the next revision may come at any time.
 */
@ApplicationScoped
public class PreviewContent {

  private final LoadGraph load;
  private final ContentRepository repository;
  private final ContentSchema schema;
  private final DraftMedia media;
  private final Languages languages;
  private final CheckAccess access;
  private final Clock clock;

  /** For CDI proxies. */
  protected PreviewContent() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  PreviewContent(
      LoadGraph load,
      ContentRepository repository,
      ContentSchema schema,
      DraftMedia media,
      Languages languages,
      CheckAccess access,
      Clock clock) {
    this.load = load;
    this.repository = repository;
    this.schema = schema;
    this.media = media;
    this.languages = languages;
    this.access = access;
    this.clock = clock;
  }

  /**
   * The entry in a language; empty when it does not exist or has no text in it or its fallbacks.
   */
  @Transactional
  public Optional<Content> preview(Actor actor, UUID id, String locale) {
    Optional<Entry> entry = repository.find(id);
    entry.ifPresent(known -> access.require(actor, new Permission("read", known.type())));
    boolean pictures = access.allows(actor, new Permission("read", DraftMedia.TYPE));
    return entry.flatMap(known -> shown(known, repository.heads(id), locale, pictures));
  }

  /** The revisions of a target as readers would see them; empty when it lies in the trash. */
  Optional<Content> pinned(Target target) {
    return repository
        .find(target.entryId())
        .filter(entry -> entry.trashedAt().isEmpty())
        .flatMap(entry -> shown(entry, revisions(target), target.locale(), true));
  }

  /** Whether the revisions of a target, outside the trash, refer to a medium outside of it. */
  boolean isUsed(UUID medium, Target target) {
    return repository
        .find(target.entryId())
        .filter(entry -> entry.trashedAt().isEmpty())
        .filter(
            entry -> media.used(revisions(target), schema.require(entry.type())).contains(medium))
        .isPresent();
  }

  private List<Revision> revisions(Target target) {
    return target.revisions().entrySet().stream()
        .flatMap(
            one -> repository.revision(target.entryId(), one.getKey(), one.getValue()).stream())
        .toList();
  }

  private Optional<Content> shown(
      Entry entry, List<Revision> revisions, String locale, boolean pictures) {
    Instant now = clock.instant();
    Reading readers = new Reading(now, languages.current().chain(locale));
    Reading reading =
        pictures ? withPictures(readers, revisions, schema.require(entry.type())) : readers;
    List<PublishedText> texts =
        revisions.stream().map(one -> DraftMedia.text(entry.type(), one, now)).toList();
    return Content.of(load.unpublished(texts, reading, everything())).stream().findFirst();
  }

  /** Media that readers do not see yet are seen beside the draft. */
  private Reading withPictures(Reading readers, List<Revision> revisions, TypeSchema type) {
    return new Reading(readers.at(), readers.chain(), media.of(revisions, type, readers));
  }

  private IncludeTree everything() {
    return ReadContent.everything(schema);
  }
}
