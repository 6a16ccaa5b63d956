package org.innoplaces.media.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.TextToPublish;
import org.innoplaces.content.entry.Timeline;
import org.innoplaces.content.entry.Values;
import org.innoplaces.content.entry.action.PublishEntry;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.media.UnseenMedium;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;

/**
 * Publishes an entry, and on demand the media that it uses and that readers would not see.
 * Permission {@code publish} on its type; on media, too, or else they stay as they are.
 *
 * <p>Media start when the entry does. They go on when it ends, because others may use them by then.
 */
@ApplicationScoped
public class PublishWithMedia {

  private static final Permission PUBLISH = new Permission("publish", FindUnseenMedia.TYPE);

  private final PublishEntry publish;
  private final FindUnseenMedia unseen;
  private final ContentRepository repository;
  private final ContentSchema schema;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected PublishWithMedia() {
    this(null, null, null, null, null);
  }

  @Inject
  PublishWithMedia(
      PublishEntry publish,
      FindUnseenMedia unseen,
      ContentRepository repository,
      ContentSchema schema,
      CheckAccess access) {
    this.publish = publish;
    this.unseen = unseen;
    this.repository = repository;
    this.schema = schema;
    this.access = access;
  }

  /**
   * What was published.
   *
   * @param publications of the entry
   * @param media those that were published with it
   * @param left those that readers do not get, as far as the actor may know of them
   */
  public record Published(
      List<Publication> publications, List<UnseenMedium> media, List<UnseenMedium> left) {}

  /**
   * Publishes all of it or nothing.
   *
   * @param media whether the media that it uses are published, too
   * @throws InvalidInput when {@link PublishEntry} says so, and when a medium cannot be published
   */
  @Transactional
  public Published publish(Actor actor, UUID entryId, PublicationOrder order, boolean media) {
    repository.lockPublications();
    List<Publication> publications = publish.publish(actor, entryId, order);
    Instant from = publications.get(0).from();
    List<UnseenMedium> used = unseen.find(actor, texts(entryId, order, from));
    if (used.isEmpty() || !media || !access.allows(actor, PUBLISH)) {
      return new Published(publications, List.of(), used);
    }
    used.forEach(one -> publish(actor, one, order.from()));
    return new Published(publications, used, List.of());
  }

  private void publish(Actor actor, UnseenMedium medium, Optional<Instant> from) {
    try {
      publish.publish(
          actor, medium.id(), new PublicationOrder(medium.missing(), from, Optional.empty()));
    } catch (InvalidInput | Conflict refused) {
      throw new InvalidInput(
          refused.problems().stream().map(problem -> about(medium, problem)).toList());
    }
  }

  private static Problem about(UnseenMedium medium, Problem problem) {
    Message reason = problem::text;
    return Problem.of("medium-not-published", null, medium.name(), reason);
  }

  /** What readers get from then on, in every language that changes for them. */
  private List<TextToPublish> texts(UUID entryId, PublicationOrder order, Instant from) {
    Entry entry = repository.find(entryId).orElseThrow();
    TypeSchema type = schema.require(entry.type());
    Optional<JsonObject> shared = text(entryId, Locales.SHARED, from);
    if (type.allShared()) {
      return shared.map(values -> new TextToPublish(type, Locales.SHARED, values, from)).stream()
          .toList();
    }
    List<TextToPublish> texts = new ArrayList<>();
    for (String language : languages(entryId, order, from)) {
      text(entryId, language, from)
          .map(values -> new TextToPublish(type, language, Values.merge(shared, values), from))
          .ifPresent(texts::add);
    }
    return texts;
  }

  private SortedSet<String> languages(UUID entryId, PublicationOrder order, Instant from) {
    SortedSet<String> languages = new TreeSet<>(order.locales());
    if (languages.remove(Locales.SHARED)) {
      repository.localesPublishedFrom(entryId, from).stream()
          .filter(locale -> !locale.equals(Locales.SHARED))
          .forEach(languages::add);
    }
    return languages;
  }

  private Optional<JsonObject> text(UUID entryId, String locale, Instant from) {
    return new Timeline(repository.publicationsFrom(entryId, locale, from))
        .at(from)
        .map(Publication::revision)
        .map(Revision::data);
  }
}
