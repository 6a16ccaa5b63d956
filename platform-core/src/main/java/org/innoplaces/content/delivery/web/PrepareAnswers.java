package org.innoplaces.content.delivery.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.delivery.ContentGraph;
import org.innoplaces.content.delivery.DeliveryRequest;
import org.innoplaces.content.delivery.Epoch;
import org.innoplaces.content.delivery.action.CollectLinks;
import org.innoplaces.content.delivery.action.EpochCache;
import org.innoplaces.content.delivery.action.ReadGraph;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.http.PreparedAnswer;

/** Prepares answers once per epoch and hands out the same bytes until it is over. */
@ApplicationScoped
class PrepareAnswers {

  private static final long CACHED_BYTES = 32_000_000;

  private final ReadGraph graphs;
  private final ContentSchema schema;
  private final CollectLinks links;
  private final EpochCache<Object, PreparedAnswer> answers =
      new EpochCache<>(CACHED_BYTES, PreparedAnswer::size);

  protected PrepareAnswers() {
    this(null, null, null);
  }

  @Inject
  PrepareAnswers(ReadGraph graphs, ContentSchema schema, CollectLinks links) {
    this.links = links;
    this.graphs = graphs;
    this.schema = schema;
  }

  PreparedAnswer list(Epoch epoch, DeliveryRequest request, PageLinks self) {
    return answers.get(
        epoch,
        new Wanted("", request, self.entry()),
        () -> {
          ContentGraph graph = graphs.list(request.scope(), request.query(), request.include());
          JsonObject pages = self.list(request.query(), graph.total());
          return PreparedAnswer.of(writer(graph, request).list(pages));
        });
  }

  /**
   * The answer for one entry.
   *
   * @param wanted an id or a slug
   * @throws UnknownEntry when nothing is published under it
   */
  PreparedAnswer entry(
      Epoch epoch, TypeSchema type, String wanted, DeliveryRequest request, PageLinks self) {
    return answers.get(
        epoch,
        new Wanted(wanted, request, self.entry()),
        () -> {
          ContentGraph graph = find(type, wanted, request);
          if (graph.isEmpty()) {
            throw new UnknownEntry(wanted);
          }
          return PreparedAnswer.of(writer(graph, request).entry(self.entry()));
        });
  }

  private WriteDocument writer(ContentGraph graph, DeliveryRequest request) {
    return new WriteDocument(schema, graph, request, links::of);
  }

  private ContentGraph find(TypeSchema type, String wanted, DeliveryRequest request) {
    return id(wanted)
        .map(id -> graphs.byId(request.scope(), type.name(), id, request.include()))
        .orElseGet(() -> graphs.bySlug(request.scope(), type.name(), wanted, request.include()));
  }

  static Optional<UUID> id(String wanted) {
    return wanted.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(wanted))
        : Optional.empty();
  }

  private record Wanted(String entry, DeliveryRequest request, JsonObject self) {}
}
