package org.innoplaces.content.delivery.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.content.delivery.DeliveryRepository;
import org.innoplaces.content.delivery.Overlay;
import org.innoplaces.content.delivery.PublishedText;
import org.innoplaces.content.delivery.Reading;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.TextToPublish;
import org.innoplaces.content.schema.TypeSchema;

/**
 * The media that a draft uses and that readers do not see yet. Who looks at the draft sees them as
 * they will be, because they are published together with it.
 */
@ApplicationScoped
class DraftMedia {

  static final String TYPE = "media";

  private final ContentRepository repository;
  private final DeliveryRepository published;

  protected DraftMedia() {
    this(null, null);
  }

  @Inject
  DraftMedia(ContentRepository repository, DeliveryRepository published) {
    this.repository = repository;
    this.published = published;
  }

  /** The newest texts of the media that the revisions refer to, where readers see none. */
  Overlay of(Collection<Revision> drafts, TypeSchema type, Reading reading) {
    Set<UUID> media = used(drafts, type);
    if (media.isEmpty()) {
      return Overlay.NONE;
    }
    Set<Stream> seen =
        published.byId(media, reading).stream()
            .map(text -> new Stream(text.entryId(), text.locale()))
            .collect(Collectors.toSet());
    return new Overlay(
        repository.heads(media).stream()
            .filter(head -> reading.streams().contains(head.locale()))
            .filter(head -> !seen.contains(new Stream(head.entryId(), head.locale())))
            .map(head -> text(TYPE, head, reading.at()))
            .toList());
  }

  /** The media, outside the trash, that the revisions refer to. */
  Set<UUID> used(Collection<Revision> drafts, TypeSchema type) {
    Set<UUID> targets =
        drafts.stream()
            .map(one -> new TextToPublish(type, one.locale(), one.data(), one.createdAt()))
            .flatMap(text -> text.references().stream())
            .map(TextToPublish.Place::target)
            .collect(Collectors.toSet());
    return targets.isEmpty() ? Set.of() : media(targets);
  }

  private Set<UUID> media(Set<UUID> targets) {
    return repository.typesInUse(targets).entrySet().stream()
        .filter(target -> target.getValue().equals(TYPE))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** A revision as if it were published from an instant on. */
  static PublishedText text(String type, Revision revision, Instant from) {
    return new PublishedText(
        revision.entryId(),
        type,
        revision.locale(),
        revision.slug().orElse(""),
        from,
        Publication.FOREVER,
        revision.number(),
        revision.data().toString());
  }

  private record Stream(UUID entry, String locale) {}
}
