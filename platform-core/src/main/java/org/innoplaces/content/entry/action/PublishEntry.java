package org.innoplaces.content.entry.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.EntryPublished;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.Timeline;
import org.innoplaces.content.entry.Values;
import org.innoplaces.content.entry.Window;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Publishes the newest revisions of an entry, now or from an instant on, until further notice or
 * until another one. Permission {@code publish}.
 *
 * <p>See {@link Timeline} for what happens to versions that are seen or planned already.
 */
@ApplicationScoped
public class PublishEntry {

  private final ContentRepository repository;
  private final ContentSchema schema;
  private final CheckComplete complete;
  private final ChooseSlug slugs;
  private final EntryActions actions;

  /** For CDI proxies. */
  protected PublishEntry() {
    this(null, null, null, null, null);
  }

  @Inject
  PublishEntry(
      ContentRepository repository,
      ContentSchema schema,
      CheckComplete complete,
      ChooseSlug slugs,
      EntryActions actions) {
    this.repository = repository;
    this.schema = schema;
    this.complete = complete;
    this.slugs = slugs;
    this.actions = actions;
  }

  /**
   * Publishes it.
   *
   * @throws InvalidInput when a text is not complete, a locale has no text, or the window lies in
   *     the past or has no length
   * @throws org.innoplaces.problem.Conflict when another entry has the chosen slug in that time
   */
  @Transactional
  public List<Publication> publish(Actor actor, UUID entryId, PublicationOrder order) {
    repository.lockPublications();
    Entry entry = actions.open(actor, "publish", entryId);
    TypeSchema type = schema.require(entry.type());
    Instant from = start(order);
    Map<String, Revision> texts = texts(entryId, order);
    checkComplete(type, entryId, texts, from);
    List<Publication> published = new ArrayList<>();
    Optional<Revision> shared = sharedAt(entryId, texts, from);
    for (String locale : new TreeSet<>(texts.keySet())) {
      Revision revision = texts.get(locale);
      JsonObject merged = Values.merge(shared.map(Revision::data), revision.data());
      published.add(publish(type, revision, merged, order.until(), from));
    }
    Window window = new Window(from, order.until().orElse(Publication.FOREVER));
    String action = from.isAfter(actions.now()) ? "content.scheduled" : "content.published";
    actions.done(
        actor,
        new AuditFact(action, entry.subject(), detail(texts, window)),
        new EntryPublished(entryId, type.name(), order.locales(), window, actor));
    return published;
  }

  private Instant start(PublicationOrder order) {
    Instant now = actions.now();
    Instant from = order.from().orElse(now);
    Instant until = order.until().orElse(Publication.FOREVER);
    if (from.isBefore(now)) {
      throw refused("in-the-past", "/meta/from", from);
    }
    if (until.isAfter(Publication.FOREVER)) {
      throw refused("malformed-instant", "/meta/until", until);
    }
    if (!until.isAfter(from)) {
      throw refused("ends-before-it-starts", "/meta/until", until);
    }
    if (order.locales().isEmpty()) {
      throw refused("no-locale", "/meta/locales");
    }
    return from;
  }

  private static InvalidInput refused(String code, String pointer, Object... arguments) {
    return new InvalidInput(Problem.of(code, Source.pointer(pointer), arguments));
  }

  private Map<String, Revision> texts(UUID entryId, PublicationOrder order) {
    Map<String, Revision> texts = new HashMap<>();
    for (String locale : order.locales()) {
      Revision head =
          repository
              .head(entryId, locale)
              .orElseThrow(() -> new InvalidInput(Problem.of("no-text-in-locale", null, locale)));
      texts.put(locale, head);
    }
    return texts;
  }

  /** A text is checked together with the shared values that readers will see beside it. */
  private void checkComplete(
      TypeSchema type, UUID entryId, Map<String, Revision> texts, Instant from) {
    Optional<JsonObject> shared = sharedAt(entryId, texts, from).map(Revision::data);
    for (Revision revision : beside(entryId, texts, from)) {
      complete.check(type, Values.merge(shared, revision.data()));
    }
  }

  private List<Revision> beside(UUID entryId, Map<String, Revision> texts, Instant from) {
    List<Revision> languages =
        new ArrayList<>(texts.values().stream().filter(text -> !isShared(text.locale())).toList());
    if (texts.containsKey(Locales.SHARED)) {
      repository.localesPublishedFrom(entryId, from).stream()
          .filter(locale -> !isShared(locale) && !texts.containsKey(locale))
          .map(locale -> seenAt(entryId, locale, from))
          .flatMap(Optional::stream)
          .forEach(languages::add);
    }
    return languages;
  }

  private static boolean isShared(String locale) {
    return Locales.SHARED.equals(locale);
  }

  private Optional<Revision> sharedAt(UUID entryId, Map<String, Revision> texts, Instant from) {
    return Optional.ofNullable(texts.get(Locales.SHARED))
        .or(() -> seenAt(entryId, Locales.SHARED, from));
  }

  private Optional<Revision> seenAt(UUID entryId, String locale, Instant at) {
    return new Timeline(repository.publicationsFrom(entryId, locale, at))
        .at(at)
        .map(Publication::revision);
  }

  private Publication publish(
      TypeSchema type,
      Revision revision,
      JsonObject merged,
      Optional<Instant> until,
      Instant from) {
    Timeline timeline =
        new Timeline(repository.publicationsFrom(revision.entryId(), revision.locale(), from));
    Window window = timeline.windowFor(from, until);
    String slug = slugs.choose(type, revision, merged, window);
    timeline.clear(window);
    timeline.dropped().forEach(repository::remove);
    Publication publication =
        new Publication(UuidCreator.getTimeOrderedEpoch(), type.name(), revision, slug, window);
    repository.add(publication);
    return publication;
  }

  private static String detail(Map<String, Revision> texts, Window window) {
    var locales = JsonText.object();
    new TreeMap<>(texts).forEach((locale, revision) -> locales.add(locale, revision.number()));
    return JsonText.object()
        .add("from", window.from().toString())
        .add("until", window.until().toString())
        .add("revisions", locales)
        .build()
        .toString();
  }
}
