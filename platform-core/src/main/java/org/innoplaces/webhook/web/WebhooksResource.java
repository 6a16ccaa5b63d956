package org.innoplaces.webhook.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.http.Paging;
import org.innoplaces.http.StampHeader;
import org.innoplaces.http.WrittenId;
import org.innoplaces.problem.Stamp;
import org.innoplaces.webhook.UnknownWebhook;
import org.innoplaces.webhook.Webhook;
import org.innoplaces.webhook.WebhookFacts;
import org.innoplaces.webhook.WebhookOrder;
import org.innoplaces.webhook.action.ChangeWebhook;
import org.innoplaces.webhook.action.ReadWebhooks;
import org.innoplaces.webhook.action.SendAgain;

/** Webhooks for programs. */
@Path("manage/webhooks")
@ApplicationScoped
public class WebhooksResource {

  private static final String JSON_API = "application/vnd.api+json";
  private static final String JSON = "application/json";
  private static final String PATH = "/api/manage/webhooks/";

  private final CurrentActor current;
  private final ReadWebhooks read;
  private final ChangeWebhook change;
  private final SendAgain send;

  /** For CDI proxies. */
  protected WebhooksResource() {
    this(null, null, null, null);
  }

  @Inject
  WebhooksResource(CurrentActor current, ReadWebhooks read, ChangeWebhook change, SendAgain send) {
    this.current = current;
    this.read = read;
    this.change = change;
    this.send = send;
  }

  private Actor actor() {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    return actor;
  }

  static UUID id(String kind, String written) {
    return WrittenId.read(written).orElseThrow(() -> new UnknownWebhook(kind, written));
  }

  /** All of them. */
  @GET
  public Response list(@Context UriInfo uri) {
    Actor actor = actor();
    Paging.none(uri.getQueryParameters());
    List<Webhook> webhooks = read.all(actor);
    return answer(
        200,
        ApiDocument.list(
            webhooks.stream().map(Webhook::facts).map(WriteWebhook::webhook).toList(),
            webhooks.size()));
  }

  /** Makes one; the answer has its secret. */
  @POST
  @Consumes({JSON_API, JSON})
  public Response create(InputStream body) {
    Actor actor = actor();
    WebhookOrder order = SentWebhook.read(body).order();
    ChangeWebhook.Made made = SentWebhook.placed(() -> change.create(actor, order));
    JsonObject document =
        ApiDocument.one(WriteWebhook.withSecret(made.webhook().facts(), made.secret().value()));
    return Response.fromResponse(answer(201, document))
        .tag(tag(made.webhook().facts()))
        .header("Location", PATH + made.webhook().id())
        .build();
  }

  /** One of them. */
  @GET
  @Path("{id}")
  public Response one(@PathParam("id") String id, @Context UriInfo uri) {
    Actor actor = actor();
    Paging.none(uri.getQueryParameters());
    return answer(read.one(actor, id("webhook", id)).facts());
  }

  /** Changes what is sent of it. */
  @PATCH
  @Path("{id}")
  @Consumes({JSON_API, JSON})
  public Response change(
      @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, InputStream body) {
    Actor actor = actor();
    UUID webhook = id("webhook", id);
    Optional<Stamp> startsFrom = Optional.of(StampHeader.required(ifMatch));
    SentWebhook sent = SentWebhook.read(body);
    return answer(
        SentWebhook.placed(() -> change.change(actor, webhook, startsFrom, sent::over)).facts());
  }

  /** Removes it with everything that it was to be told. */
  @DELETE
  @Path("{id}")
  public Response remove(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
    Actor actor = actor();
    change.remove(actor, id("webhook", id), Optional.of(StampHeader.required(ifMatch)));
    return Response.noContent().build();
  }

  /** Gives it another secret; the answer has it. */
  @POST
  @Path("{id}/secret")
  public Response rotate(@PathParam("id") String id) {
    Actor actor = actor();
    UUID webhook = id("webhook", id);
    String secret = change.rotate(actor, webhook).value();
    return answer(
        200, ApiDocument.one(WriteWebhook.withSecret(read.one(actor, webhook).facts(), secret)));
  }

  /** Sends a ping. */
  @POST
  @Path("{id}/ping")
  public Response ping(@PathParam("id") String id) {
    return answer(
        201, ApiDocument.one(WriteWebhook.delivery(send.ping(actor(), id("webhook", id)).facts())));
  }

  /** Sends everything that was given up once more. */
  @POST
  @Path("{id}/replay")
  public Response replay(@PathParam("id") String id) {
    Actor actor = actor();
    UUID webhook = id("webhook", id);
    send.replayDead(actor, webhook);
    return answer(read.one(actor, webhook).facts());
  }

  private static Response answer(WebhookFacts webhook) {
    return Response.fromResponse(answer(200, ApiDocument.one(WriteWebhook.webhook(webhook))))
        .tag(tag(webhook))
        .build();
  }

  private static EntityTag tag(WebhookFacts webhook) {
    return new EntityTag(webhook.order().stamped().stamp().value());
  }

  static Response answer(int status, JsonObject document) {
    return Response.status(status)
        .header("Cache-Control", "no-store")
        .entity(document.toString())
        .build();
  }
}
