package org.innoplaces.content.manage.web;

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
import org.innoplaces.content.manage.web.AnswerEntries.Address;
import org.innoplaces.jsonapi.Sent;

/** The management API: everything that editors do, for programs with a token. */
@Path("manage/{collection}")
@ApplicationScoped
public class ManageResource {

  private static final String JSON_API = "application/vnd.api+json";
  private static final String JSON = "application/json";

  private final CurrentActor current;
  private final AnswerEntries entries;
  private final AnswerPublications publications;
  private final AnswerHistory history;

  /** For CDI proxies. */
  protected ManageResource() {
    this(null, null, null, null);
  }

  @Inject
  ManageResource(
      CurrentActor current,
      AnswerEntries entries,
      AnswerPublications publications,
      AnswerHistory history) {
    this.current = current;
    this.entries = entries;
    this.publications = publications;
    this.history = history;
  }

  private Actor actor() {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    return actor;
  }

  /** One page of the entries of a collection. */
  @GET
  public Response list(@PathParam("collection") String collection, @Context UriInfo uri) {
    return entries.list(actor(), collection, uri.getQueryParameters()).toResponse();
  }

  /** Creates an entry with its first texts. */
  @POST
  @Consumes({JSON_API, JSON})
  public Response create(
      @PathParam("collection") String collection, @Context UriInfo uri, InputStream body) {
    Actor actor = actor();
    return entries
        .create(actor, collection, uri.getQueryParameters(), Sent.read(body))
        .toResponse();
  }

  /** One entry with its drafts. */
  @GET
  @Path("{id}")
  public Response entry(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @Context UriInfo uri) {
    return entries.read(actor(), collection, id, uri.getQueryParameters()).toResponse();
  }

  /** Saves a draft. */
  @PATCH
  @Path("{id}")
  @Consumes({JSON_API, JSON})
  public Response change(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @Context UriInfo uri,
      InputStream body) {
    Actor actor = actor();
    Address address = new Address(collection, id);
    return entries
        .change(actor, address, uri.getQueryParameters(), ifMatch, Sent.read(body))
        .toResponse();
  }

  /** Publishes the newest texts, now or at an instant. */
  @POST
  @Path("{id}/publish")
  @Consumes({JSON_API, JSON})
  public Response publish(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @Context UriInfo uri,
      InputStream body) {
    Actor actor = actor();
    Address address = new Address(collection, id);
    return publications
        .publish(actor, address, uri.getQueryParameters(), Sent.read(body))
        .toResponse();
  }

  /** Ends what readers see. */
  @POST
  @Path("{id}/unpublish")
  @Consumes({JSON_API, JSON})
  public Response unpublish(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @Context UriInfo uri,
      InputStream body) {
    Actor actor = actor();
    Address address = new Address(collection, id);
    return publications
        .unpublish(actor, address, uri.getQueryParameters(), Sent.read(body))
        .toResponse();
  }

  /** Puts the entry into the trash. */
  @POST
  @Path("{id}/trash")
  public Response trash(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @Context UriInfo uri) {
    Address address = new Address(collection, id);
    return publications.trash(actor(), address, uri.getQueryParameters()).toResponse();
  }

  /** Takes the entry out of the trash. */
  @POST
  @Path("{id}/restore")
  public Response restore(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @Context UriInfo uri) {
    Address address = new Address(collection, id);
    return publications.restore(actor(), address, uri.getQueryParameters()).toResponse();
  }

  /** One page of the history. */
  @GET
  @Path("{id}/revisions")
  public Response revisions(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @Context UriInfo uri) {
    Address address = new Address(collection, id);
    return history.list(actor(), address, uri.getQueryParameters()).toResponse();
  }

  /** One revision, and what differs from the one before. */
  @GET
  @Path("{id}/revisions/{number}")
  public Response revision(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @PathParam("number") String number,
      @Context UriInfo uri) {
    Address address = new Address(collection, id);
    return history.read(actor(), address, number, uri.getQueryParameters()).toResponse();
  }

  /** Makes a former revision the newest one again. */
  @POST
  @Path("{id}/revisions/{number}/restore")
  public Response restoreRevision(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @PathParam("number") String number,
      @Context UriInfo uri) {
    Address address = new Address(collection, id);
    return history.restore(actor(), address, number, uri.getQueryParameters()).toResponse();
  }
}
