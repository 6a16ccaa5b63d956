package org.innoplaces.content.manage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import org.innoplaces.content.delivery.action.SharePreview;
import org.innoplaces.content.delivery.action.SharePreview.Shared;
import org.innoplaces.content.manage.web.AnswerEntries.Address;
import org.innoplaces.content.manage.web.OpenPlace.Place;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.ReadMembers;
import org.innoplaces.jsonapi.Sent;

/** Links by which people without an account see the draft of an entry in the real page. */
@Path("manage/{collection}/{id}/previews")
@ApplicationScoped
public class PreviewsResource {

  private static final int DAY = 24;

  private final OpenPlace places;
  private final SharePreview share;

  /** For CDI proxies. */
  protected PreviewsResource() {
    this(null, null);
  }

  @Inject
  PreviewsResource(OpenPlace places, SharePreview share) {
    this.places = places;
    this.share = share;
  }

  /** The links that are good now, the newest first; without their secrets. */
  @GET
  public Response list(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @Context UriInfo uri) {
    Place place = places.open(new Address(collection, id), uri.getQueryParameters());
    JsonArrayBuilder data = JsonText.array();
    share
        .links(place.actor(), place.id())
        .forEach(link -> data.add(WriteWork.preview(link.id(), link.target(), link.making())));
    return WorkDocuments.list(data).toResponse();
  }

  /** Makes a link; its address is told now and never again. */
  @POST
  @Consumes({"application/vnd.api+json", "application/json"})
  public Response share(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @Context UriInfo uri,
      InputStream body) {
    Place place = places.open(new Address(collection, id), uri.getQueryParameters());
    ReadMembers members = new ReadMembers();
    JsonObject given =
        WorkDocuments.attributes(members, Sent.read(body), "previews", Set.of("hours"));
    int hours = members.number(given, WorkDocuments.ATTRIBUTES, "hours", 1, DAY);
    members.refuseWhenWrong();
    Shared shared =
        new PlaceProblems(WorkDocuments.ATTRIBUTES)
            .in(
                () ->
                    share.share(place.actor(), place.id(), place.page(), Duration.ofHours(hours)));
    JsonObjectBuilder resource =
        WriteWork.preview(shared.link().id(), shared.link().target(), shared.link().making())
            .add("links", JsonText.object().add("page", "/preview/" + shared.secret().value()));
    return WorkDocuments.made(resource, place.path("previews")).toResponse();
  }

  /** Ends a link at once. */
  @DELETE
  @Path("{preview}")
  public Response revoke(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @PathParam("preview") String preview,
      @Context UriInfo uri) {
    Place place = places.open(new Address(collection, id), uri.getQueryParameters());
    share.revoke(place.actor(), place.id(), OpenPlace.id(preview, "unknown-preview"));
    return Response.noContent().header("Cache-Control", "no-store").build();
  }
}
