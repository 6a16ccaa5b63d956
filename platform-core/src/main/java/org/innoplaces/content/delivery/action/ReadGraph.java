package org.innoplaces.content.delivery.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.innoplaces.content.delivery.ContentGraph;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.IncludeTree;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.Reading;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Reads what is published, with what it refers to; from memory as long as nothing changed. Who
 * looks from another {@link Viewpoint} reads from there, unless the scope names an instant.
 *
 * <p>Any thread; needs no transaction.
 */
@ApplicationScoped
public class ReadGraph {

  private static final long CACHED_CHARACTERS = 16_000_000;

  private final LoadGraph load;
  private final ContentSchema schema;
  private final Languages languages;
  private final Epochs epochs;
  private final Viewpoint viewpoint;
  private final Clock clock;
  private final EpochCache<Object, ContentGraph> graphs =
      new EpochCache<>(CACHED_CHARACTERS, ReadGraph::weight);

  /** For CDI proxies. */
  protected ReadGraph() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ReadGraph(
      LoadGraph load,
      ContentSchema schema,
      Languages languages,
      Epochs epochs,
      Viewpoint viewpoint,
      Clock clock) {
    this.load = load;
    this.schema = schema;
    this.languages = languages;
    this.epochs = epochs;
    this.viewpoint = viewpoint;
    this.clock = clock;
  }

  /**
   * The entry with the slug in one of the reader's languages; an empty graph when there is none.
   */
  public ContentGraph bySlug(ReadScope scope, String type, String slug, IncludeTree include) {
    TypeSchema known = schema.require(type);
    return cached(
        new BySlug(scope, type, slug, include),
        () -> load.bySlug(known, slug, reading(scope), include));
  }

  /** The entry of the type with the id; an empty graph when there is none. */
  public ContentGraph byId(ReadScope scope, String type, UUID id, IncludeTree include) {
    TypeSchema known = schema.require(type);
    return cached(
        new ById(scope, type, id, include), () -> load.byId(known, id, reading(scope), include));
  }

  /** One page of a list. */
  public ContentGraph list(ReadScope scope, ContentQuery query, IncludeTree include) {
    TypeSchema known = schema.require(query.type());
    return cached(
        new Listed(scope, query, include), () -> load.list(known, query, reading(scope), include));
  }

  /** The entry that last had a slug which nobody has at the scope's instant. */
  public Optional<UUID> formerOwner(ReadScope scope, String type, String slug) {
    return load.formerOwner(type, slug, reading(scope));
  }

  /** Since when each of the entries that were ever seen is seen in the scope's language. */
  public Map<UUID, Instant> firstSeen(ReadScope scope, Collection<UUID> entryIds) {
    return entryIds.isEmpty() ? Map.of() : load.firstSeen(entryIds, reading(scope));
  }

  /** Forgets what was read, so that the next reading asks the database. */
  public void forget() {
    graphs.clear();
  }

  private Reading reading(ReadScope scope) {
    if (!languages.current().accepts(scope.locale())) {
      String offered = String.join(", ", languages.current().offered());
      throw new InvalidInput(
          Problem.of("unknown-locale", Source.parameter("locale"), scope.locale(), offered));
    }
    List<String> chain = languages.current().chain(scope.locale());
    return scope
        .at()
        .map(at -> new Reading(at, chain))
        .or(() -> viewpoint.current().map(view -> new Reading(view.at(), chain, view.overlay())))
        .orElseGet(() -> new Reading(clock.instant(), chain));
  }

  private ContentGraph cached(Object key, Supplier<ContentGraph> read) {
    return viewpoint.current().isPresent()
        ? read.get()
        : graphs.get(epochs.at(clock.instant()), key, read);
  }

  private static int weight(ContentGraph graph) {
    return graph.documents().values().stream()
        .mapToInt(document -> 500 + 2 * document.values().toString().length())
        .sum();
  }

  private record BySlug(ReadScope scope, String type, String slug, IncludeTree include) {}

  private record ById(ReadScope scope, String type, UUID id, IncludeTree include) {}

  private record Listed(ReadScope scope, ContentQuery query, IncludeTree include) {}
}
