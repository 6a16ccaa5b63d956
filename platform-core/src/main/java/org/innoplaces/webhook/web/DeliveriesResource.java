package org.innoplaces.webhook.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.http.Paging;
import org.innoplaces.webhook.Delivery;
import org.innoplaces.webhook.DeliveryFacts;
import org.innoplaces.webhook.DeliveryPage;
import org.innoplaces.webhook.DeliveryQuery;
import org.innoplaces.webhook.action.ReadWebhooks;
import org.innoplaces.webhook.action.SendAgain;

/** What a webhook was told, and telling it once more. */
@Path("manage/webhooks/{webhook}/deliveries")
@ApplicationScoped
public class DeliveriesResource {

  private static final String STATE = "filter[state]";

  private final CurrentActor current;
  private final ReadWebhooks read;
  private final SendAgain send;

  /** For CDI proxies. */
  protected DeliveriesResource() {
    this(null, null, null);
  }

  @Inject
  DeliveriesResource(CurrentActor current, ReadWebhooks read, SendAgain send) {
    this.current = current;
    this.read = read;
    this.send = send;
  }

  private Actor actor() {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    return actor;
  }

  /** One page, the newest first. */
  @GET
  public Response list(@PathParam("webhook") String webhook, @Context UriInfo uri) {
    Actor actor = actor();
    Paging page = Paging.of(uri.getQueryParameters(), STATE);
    List<String> states =
        Arrays.stream(Delivery.State.values()).map(Delivery.State::token).toList();
    Optional<Delivery.State> state =
        Paging.choice(uri.getQueryParameters(), STATE, states)
            .map(token -> Delivery.State.valueOf(token.toUpperCase(Locale.ROOT)));
    DeliveryPage found =
        read.deliveries(
            actor,
            new DeliveryQuery(
                WebhooksResource.id("webhook", webhook), state, page.offset(), page.size()));
    return WebhooksResource.answer(
        200,
        ApiDocument.list(
            found.deliveries().stream().map(Delivery::facts).map(WriteWebhook::delivery).toList(),
            found.total()));
  }

  /** One of them. */
  @GET
  @Path("{id}")
  public Response one(@PathParam("webhook") String webhook, @PathParam("id") String id) {
    DeliveryFacts delivery =
        read.delivery(
                actor(),
                WebhooksResource.id("webhook", webhook),
                WebhooksResource.id("delivery", id))
            .facts();
    return WebhooksResource.answer(200, ApiDocument.one(WriteWebhook.delivery(delivery)));
  }

  /** Sends it once more. */
  @POST
  @Path("{id}/replay")
  public Response replay(@PathParam("webhook") String webhook, @PathParam("id") String id) {
    DeliveryFacts delivery =
        send.replay(
                actor(),
                WebhooksResource.id("webhook", webhook),
                WebhooksResource.id("delivery", id))
            .facts();
    return WebhooksResource.answer(200, ApiDocument.one(WriteWebhook.delivery(delivery)));
  }
}
