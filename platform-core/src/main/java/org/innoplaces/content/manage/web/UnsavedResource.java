package org.innoplaces.content.manage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.manage.web.AnswerEntries.Address;
import org.innoplaces.content.manage.web.OpenPlace.Place;
import org.innoplaces.content.unsaved.TypedText;
import org.innoplaces.content.unsaved.UnsavedText;
import org.innoplaces.content.unsaved.action.KeepUnsaved;
import org.innoplaces.content.unsaved.action.ReadUnsaved;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.ReadMembers;
import org.innoplaces.jsonapi.Sent;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/**
 * What the caller typed into a form of an entry and did not save: kept for the caller alone, in no
 * history, one text for each window.
 */
@Path("manage/{collection}/{id}/unsaved")
@ApplicationScoped
public class UnsavedResource {

  private static final String JSON_API = "application/vnd.api+json";
  private static final String JSON = "application/json";
  private static final Set<String> MEMBERS =
      Set.of("base", "sharedBase", "values", "shared", "slug", "note");

  private final OpenPlace places;
  private final ReadUnsaved read;
  private final KeepUnsaved keep;

  /** For CDI proxies. */
  protected UnsavedResource() {
    this(null, null, null);
  }

  @Inject
  UnsavedResource(OpenPlace places, ReadUnsaved read, KeepUnsaved keep) {
    this.places = places;
    this.read = read;
    this.keep = keep;
  }

  /** What the caller typed in this language, the newest first. */
  @GET
  public Response list(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @Context UriInfo uri) {
    Place place = places.open(new Address(collection, id), uri.getQueryParameters());
    JsonArrayBuilder data = JsonText.array();
    read.at(place.actor(), at(place))
        .forEach(
            text ->
                data.add(WriteWork.unsaved(text.id(), place.locale(), text.text(), text.keptAt())));
    return WorkDocuments.list(data).toResponse();
  }

  /** Starts to keep what stands in a window. */
  @POST
  @Consumes({JSON_API, JSON})
  public Response start(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @Context UriInfo uri,
      InputStream body) {
    Place place = places.open(new Address(collection, id), uri.getQueryParameters());
    UnsavedText kept =
        keep.keep(place.actor(), at(place), Optional.empty(), typed(Sent.read(body)));
    return WorkDocuments.made(
            WriteWork.unsaved(kept.id(), place.locale(), kept.text(), kept.keptAt()),
            place.path("unsaved/" + kept.id()))
        .toResponse();
  }

  /** Keeps what stands in the window now. */
  @PUT
  @Path("{window}")
  @Consumes({JSON_API, JSON})
  public Response goOn(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @PathParam("window") String window,
      @Context UriInfo uri,
      InputStream body) {
    Place place = places.open(new Address(collection, id), uri.getQueryParameters());
    UUID known = known(place, window);
    UnsavedText kept =
        keep.keep(place.actor(), at(place), Optional.of(known), typed(Sent.read(body)));
    return WorkDocuments.one(
            WriteWork.unsaved(kept.id(), place.locale(), kept.text(), kept.keptAt()))
        .toResponse();
  }

  /** Forgets what stood in the window. */
  @DELETE
  @Path("{window}")
  public Response forget(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @PathParam("window") String window,
      @Context UriInfo uri) {
    Place place = places.open(new Address(collection, id), uri.getQueryParameters());
    keep.forget(place.actor(), known(place, window));
    return Response.noContent().header("Cache-Control", "no-store").build();
  }

  private UUID known(Place place, String window) {
    return read.find(place.actor(), OpenPlace.id(window, "unknown-unsaved"))
        .filter(text -> text.place().equals(at(place)))
        .map(UnsavedText::id)
        .orElseThrow(() -> new NotFound(Problem.of("unknown-unsaved", null, window)));
  }

  private static UnsavedText.Place at(Place place) {
    return new UnsavedText.Place(place.type().name(), Optional.of(place.id()), place.locale());
  }

  private static TypedText typed(JsonObject sent) {
    ReadMembers members = new ReadMembers();
    JsonObject given = WorkDocuments.attributes(members, sent, "unsaved", MEMBERS);
    String place = WorkDocuments.ATTRIBUTES;
    TypedText text =
        new TypedText(
            new Draft(
                members.number(given, place, "base", 0, 0),
                members.object(given, place, "values"),
                members.optionalText(given, place, "slug"),
                members.optionalText(given, place, "note")),
            new Draft(
                members.number(given, place, "sharedBase", 0, 0),
                members.object(given, place, "shared")));
    members.refuseWhenWrong();
    return text;
  }
}
