package org.innoplaces.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** Accounts for programs: what the desk does with them. */
@Path("manage/accounts")
@ApplicationScoped
public class AccountResource {

  private static final String JSON_API = "application/vnd.api+json";
  private static final String JSON = "application/json";

  private final CurrentActor current;
  private final AnswerAccounts accounts;

  /** For CDI proxies. */
  protected AccountResource() {
    this(null, null);
  }

  @Inject
  AccountResource(CurrentActor current, AnswerAccounts accounts) {
    this.current = current;
    this.accounts = accounts;
  }

  private Actor actor() {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    return actor;
  }

  /** One page of the accounts, by name. */
  @GET
  public Response list(@Context UriInfo uri) {
    return accounts.list(actor(), uri.getQueryParameters()).toResponse();
  }

  /** Gives somebody an account, and answers with a one-time link for them. */
  @POST
  @Consumes({JSON_API, JSON})
  public Response create(InputStream body) {
    return accounts.create(actor(), Sent.read(body)).toResponse();
  }

  /** One account. */
  @GET
  @Path("{id}")
  public Response account(@PathParam("id") String id) {
    return accounts.read(actor(), id).toResponse();
  }

  /** Changes an account. */
  @PATCH
  @Path("{id}")
  @Consumes({JSON_API, JSON})
  public Response change(
      @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, InputStream body) {
    return accounts.change(actor(), id, ifMatch, Sent.read(body)).toResponse();
  }

  /** Closes an account and ends its sessions. */
  @POST
  @Path("{id}/disable")
  public Response disable(@PathParam("id") String id) {
    return accounts.disable(actor(), id).toResponse();
  }

  /** Opens a closed account again. */
  @POST
  @Path("{id}/enable")
  public Response enable(@PathParam("id") String id) {
    return accounts.enable(actor(), id).toResponse();
  }

  /** Ends every session of an account. */
  @POST
  @Path("{id}/sign-out")
  public Response signOut(@PathParam("id") String id) {
    return accounts.signOut(actor(), id).toResponse();
  }

  /** Answers with a one-time link by which its owner chooses a password. */
  @POST
  @Path("{id}/link")
  public Response link(@PathParam("id") String id) {
    return accounts.link(actor(), id).toResponse();
  }

  /** Takes away the second factor of somebody who lost it. */
  @POST
  @Path("{id}/drop-second-factor")
  public Response dropFactor(@PathParam("id") String id) {
    return accounts.dropFactor(actor(), id).toResponse();
  }
}
