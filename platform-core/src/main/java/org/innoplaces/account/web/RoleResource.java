package org.innoplaces.account.web;

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

/** Roles for programs: what the desk does with them. */
@Path("manage/roles")
@ApplicationScoped
public class RoleResource {

  private static final String JSON_API = "application/vnd.api+json";
  private static final String JSON = "application/json";

  private final CurrentActor current;
  private final AnswerRoles roles;

  /** For CDI proxies. */
  protected RoleResource() {
    this(null, null);
  }

  @Inject
  RoleResource(CurrentActor current, AnswerRoles roles) {
    this.current = current;
    this.roles = roles;
  }

  private Actor actor() {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    return actor;
  }

  /** All roles, by name. */
  @GET
  public Response list(@Context UriInfo uri) {
    return roles.list(actor(), uri.getQueryParameters()).toResponse();
  }

  /** Makes a role; its id is its name. */
  @POST
  @Consumes({JSON_API, JSON})
  public Response create(InputStream body) {
    return roles.create(actor(), Sent.read(body)).toResponse();
  }

  /** One role. */
  @GET
  @Path("{name}")
  public Response role(@PathParam("name") String name) {
    return roles.read(actor(), name).toResponse();
  }

  /** Changes a role. */
  @PATCH
  @Path("{name}")
  @Consumes({JSON_API, JSON})
  public Response change(
      @PathParam("name") String name, @HeaderParam("If-Match") String ifMatch, InputStream body) {
    return roles.change(actor(), name, ifMatch, Sent.read(body)).toResponse();
  }

  /** Removes a role that nobody has. */
  @DELETE
  @Path("{name}")
  public Response remove(@PathParam("name") String name, @HeaderParam("If-Match") String ifMatch) {
    return roles.remove(actor(), name, ifMatch).toResponse();
  }
}
