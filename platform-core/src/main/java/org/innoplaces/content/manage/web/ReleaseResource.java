package org.innoplaces.content.manage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.jsonapi.Sent;

/**
 * Releases: what becomes visible together.
 *
 * <p>Jakarta REST prefers its path of literals to that of all collections; no content type can have
 * a collection of this name.
 */
@Path("manage/releases")
@ApplicationScoped
public class ReleaseResource {

  private static final String JSON_API = "application/vnd.api+json";
  private static final String JSON = "application/json";

  private final CurrentActor current;
  private final AnswerReleases releases;

  /** For CDI proxies. */
  protected ReleaseResource() {
    this(null, null);
  }

  @Inject
  ReleaseResource(CurrentActor current, AnswerReleases releases) {
    this.current = current;
    this.releases = releases;
  }

  private Actor actor() {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    return actor;
  }

  /** One page of the releases, newest first. */
  @GET
  public Response list(@Context UriInfo uri) {
    return releases.list(actor(), uri.getQueryParameters()).toResponse();
  }

  /** A new draft. */
  @POST
  @Consumes({JSON_API, JSON})
  public Response create(@Context UriInfo uri, InputStream body) {
    Actor actor = actor();
    return releases.create(actor, uri.getQueryParameters(), Sent.read(body)).toResponse();
  }

  /** One release with its items. */
  @GET
  @Path("{id}")
  public Response read(@PathParam("id") String id, @Context UriInfo uri) {
    return releases.read(actor(), id, uri.getQueryParameters()).toResponse();
  }

  /** Changes name and items of a draft. */
  @PATCH
  @Path("{id}")
  @Consumes({JSON_API, JSON})
  public Response change(
      @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, InputStream body) {
    Actor actor = actor();
    return releases.change(actor, id, ifMatch, Sent.read(body)).toResponse();
  }

  /** Removes a draft. */
  @DELETE
  @Path("{id}")
  public Response discard(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
    releases.discard(actor(), id, ifMatch);
    return Response.noContent().build();
  }

  /** Makes it visible from an instant on, or as soon as it is written. */
  @POST
  @Path("{id}/schedule")
  @Consumes({JSON_API, JSON})
  public Response schedule(@PathParam("id") String id, InputStream body) {
    Actor actor = actor();
    return releases.schedule(actor, id, Sent.read(body)).toResponse();
  }

  /** Takes it back. */
  @POST
  @Path("{id}/undo")
  public Response undo(@PathParam("id") String id) {
    return releases.undo(actor(), id).toResponse();
  }
}
