package org.innoplaces.content.delivery.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.innoplaces.content.delivery.ContentGraph;
import org.innoplaces.content.delivery.DeliveryRequest;
import org.innoplaces.content.delivery.Epoch;
import org.innoplaces.content.delivery.IncludeTree;
import org.innoplaces.content.delivery.action.Epochs;
import org.innoplaces.content.delivery.action.ReadGraph;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.UnknownCollection;
import org.innoplaces.http.PreparedAnswer;

/** The delivery API: what is published, as JSON:API 1.1, for everybody. */
@Path("content")
@ApplicationScoped
public class ContentResource {

  private final ContentSchema schema;
  private final ReadParameters parameters;
  private final PrepareAnswers answers;
  private final ReadGraph graphs;
  private final Epochs epochs;
  private final Clock clock;

  /** For CDI proxies. */
  protected ContentResource() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ContentResource(
      ContentSchema schema,
      ReadParameters parameters,
      PrepareAnswers answers,
      ReadGraph graphs,
      Epochs epochs,
      Clock clock) {
    this.schema = schema;
    this.parameters = parameters;
    this.answers = answers;
    this.graphs = graphs;
    this.epochs = epochs;
    this.clock = clock;
  }

  /** One page of a collection. */
  @GET
  @Path("{collection}")
  public Response list(@PathParam("collection") String collection, @Context UriInfo uri) {
    TypeSchema type = type(collection);
    MultivaluedMap<String, String> given = uri.getQueryParameters();
    DeliveryRequest wanted = parameters.forList(type, given);
    PageLinks links = new PageLinks(WriteResource.ROOT + collection, given);
    Epoch epoch = epochs.at(clock.instant());
    return Freshness.of(answers.list(epoch, wanted, links), epoch, clock);
  }

  /** One entry, by its id or by its slug in the wanted language. */
  @GET
  @Path("{collection}/{entry}")
  public Response entry(
      @PathParam("collection") String collection,
      @PathParam("entry") String entry,
      @Context UriInfo uri) {
    TypeSchema type = type(collection);
    MultivaluedMap<String, String> given = uri.getQueryParameters();
    DeliveryRequest wanted = parameters.forEntry(type, given);
    PageLinks links = new PageLinks(WriteResource.ROOT + collection + "/" + entry, given);
    Epoch epoch = epochs.at(clock.instant());
    try {
      PreparedAnswer answer = answers.entry(epoch, type, entry, wanted, links);
      return Freshness.of(answer, epoch, clock);
    } catch (UnknownEntry unknown) {
      return moved(type, entry, wanted, uri).orElseThrow(() -> unknown);
    }
  }

  /** Leads from a former slug to the one of today. */
  private Optional<Response> moved(
      TypeSchema type, String slug, DeliveryRequest wanted, UriInfo uri) {
    return graphs
        .formerOwner(wanted.scope(), type.name(), slug)
        .map(id -> graphs.byId(wanted.scope(), type.name(), id, IncludeTree.NONE))
        .filter(graph -> !graph.isEmpty())
        .map(graph -> movedTo(graph, type, uri));
  }

  private static Response movedTo(ContentGraph graph, TypeSchema type, UriInfo uri) {
    String query = uri.getRequestUri().getRawQuery();
    String address = WriteResource.ROOT + type.collection() + "/" + graph.primary().get(0).slug();
    URI target = URI.create(query == null ? address : address + "?" + query);
    return Response.status(Response.Status.MOVED_PERMANENTLY)
        .header("Location", target.toString())
        .header("Cache-Control", "public, max-age=60")
        .build();
  }

  private TypeSchema type(String collection) {
    return schema
        .collection(collection)
        .orElseThrow(() -> new UnknownCollection(collection, schema.collections()));
  }
}
