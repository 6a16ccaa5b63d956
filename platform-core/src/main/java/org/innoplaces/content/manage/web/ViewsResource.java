package org.innoplaces.content.manage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.jsonapi.Sent;

/** The lists that people keep under a name, for programs with a token. */
@Path("manage/views")
@ApplicationScoped
public class ViewsResource {

  private static final String JSON_API = "application/vnd.api+json";
  private static final String JSON = "application/json";

  private final CurrentActor current;
  private final AnswerViews views;

  /** For CDI proxies. */
  protected ViewsResource() {
    this(null, null);
  }

  @Inject
  ViewsResource(CurrentActor current, AnswerViews views) {
    this.current = current;
    this.views = views;
  }

  private Actor actor() {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    return actor;
  }

  /** The own views and the shared ones. */
  @GET
  public Response list() {
    return views.list(actor()).toResponse();
  }

  /** Keeps a new view. */
  @POST
  @Consumes({JSON_API, JSON})
  public Response create(InputStream body) {
    Actor actor = actor();
    return views.create(actor, Sent.read(body)).toResponse();
  }

  /** One view. */
  @GET
  @Path("{id}")
  public Response view(@PathParam("id") String id) {
    return views.one(actor(), id).toResponse();
  }

  /** Changes a view. */
  @PATCH
  @Path("{id}")
  @Consumes({JSON_API, JSON})
  public Response change(@PathParam("id") String id, InputStream body) {
    Actor actor = actor();
    return views.change(actor, id, Sent.read(body)).toResponse();
  }

  /** Removes a view. */
  @DELETE
  @Path("{id}")
  public Response remove(@PathParam("id") String id) {
    views.remove(actor(), id);
    return Response.noContent().build();
  }
}
