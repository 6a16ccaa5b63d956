package org.innoplaces.content.delivery.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.ContentGraph;
import org.innoplaces.content.delivery.ContentPage;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.FormerAddress;
import org.innoplaces.content.delivery.IncludeTree;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.TypeSchema;

/**
 * Reads what is published for pages: contents with all their references, three levels deep.
 *
 * <p>Any thread; needs no transaction. A locale that the site does not accept is an {@link
 * org.innoplaces.problem.InvalidInput}, an unknown type an {@link
 * org.innoplaces.content.schema.UnknownType}.
 */
@ApplicationScoped
public class ReadContent {

  private final ReadGraph graphs;
  private final ContentSchema schema;
  private final IncludeTree everything;

  /** For CDI proxies. */
  protected ReadContent() {
    this.graphs = null;
    this.schema = null;
    this.everything = null;
  }

  @Inject
  ReadContent(ReadGraph graphs, ContentSchema schema) {
    this.graphs = graphs;
    this.schema = schema;
    this.everything = everything(schema);
  }

  /** Every relationship at every level; those that a type does not have lead nowhere. */
  static IncludeTree everything(ContentSchema schema) {
    Set<String> names =
        schema.types().stream()
            .flatMap(type -> type.relationships().stream())
            .map(FieldSchema::name)
            .collect(Collectors.toSet());
    names.add(IncludeTree.REFERENCES);
    Set<String> paths = Set.of("");
    for (int depth = 0; depth < IncludeTree.DEPTH; depth++) {
      Set<String> shorter = paths;
      paths =
          names.stream()
              .flatMap(
                  name -> shorter.stream().map(path -> path.isEmpty() ? name : name + "." + path))
              .collect(Collectors.toSet());
    }
    return IncludeTree.of(paths);
  }

  /** The entry of the type that has the slug in one of the reader's languages. */
  public Optional<Content> find(ReadScope scope, String type, String slug) {
    return first(graphs.bySlug(scope, type, slug, everything));
  }

  /** The entry of the type with the id. */
  public Optional<Content> find(ReadScope scope, String type, UUID id) {
    return first(graphs.byId(scope, type, id, everything));
  }

  /** One page of a list. */
  public ContentPage list(ReadScope scope, ContentQuery query) {
    ContentGraph graph = graphs.list(scope, query, everything);
    return new ContentPage(Content.of(graph), graph.total());
  }

  /** The first entries of a type in the type's own order. */
  public List<Content> list(ReadScope scope, String type, int limit) {
    return list(scope, ContentQuery.of(schema.require(type), limit)).contents();
  }

  /** The only entry of a type that has one. */
  public Optional<Content> single(ReadScope scope, String type) {
    TypeSchema known = schema.require(type);
    return list(scope, ContentQuery.of(known, 1)).contents().stream().findFirst();
  }

  /** Where an entry is found today that was found under the slug formerly. */
  public Optional<FormerAddress> former(ReadScope scope, String type, String slug) {
    return graphs
        .formerOwner(scope, type, slug)
        .flatMap(id -> find(scope, type, id))
        .map(FormerAddress::new);
  }

  /**
   * Since when readers of the scope's language know the entries, whatever they said at first; one
   * statement. An entry that they never saw has no instant.
   */
  public Map<UUID, Instant> firstSeen(ReadScope scope, Collection<UUID> entries) {
    return graphs.firstSeen(scope, entries);
  }

  private static Optional<Content> first(ContentGraph graph) {
    return Content.of(graph).stream().findFirst();
  }
}
