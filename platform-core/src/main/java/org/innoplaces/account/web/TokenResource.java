package org.innoplaces.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.jsonapi.Sent;

/** Tokens for programs, made and withdrawn by programs. */
@Path("manage/tokens")
@ApplicationScoped
public class TokenResource {

  private static final String JSON_API = "application/vnd.api+json";
  private static final String JSON = "application/json";

  private final CurrentActor current;
  private final AnswerTokens tokens;

  /** For CDI proxies. */
  protected TokenResource() {
    this(null, null);
  }

  @Inject
  TokenResource(CurrentActor current, AnswerTokens tokens) {
    this.current = current;
    this.tokens = tokens;
  }

  private Actor actor() {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    return actor;
  }

  /** All tokens that were not withdrawn, the newest first. */
  @GET
  public Response list(@Context UriInfo uri) {
    return tokens.list(actor(), uri.getQueryParameters()).toResponse();
  }

  /** Makes a token for the account of whoever asks, and answers with its secret. */
  @POST
  @Consumes({JSON_API, JSON})
  public Response create(InputStream body) {
    return tokens.create(actor(), Sent.read(body)).toResponse();
  }

  /** One token. */
  @GET
  @Path("{id}")
  public Response token(@PathParam("id") String id) {
    return tokens.read(actor(), id).toResponse();
  }

  /** Withdraws a token at once. */
  @DELETE
  @Path("{id}")
  public Response revoke(@PathParam("id") String id) {
    return tokens.revoke(actor(), id).toResponse();
  }
}
