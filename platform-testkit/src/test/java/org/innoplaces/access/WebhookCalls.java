package org.innoplaces.access;

import static org.innoplaces.access.Call.QUERY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.innoplaces.testkit.TestPlatform;
import org.innoplaces.webhook.Delivery;
import org.innoplaces.webhook.DeliveryQuery;
import org.innoplaces.webhook.WebhookOrder;
import org.innoplaces.webhook.WebhookRepository;
import org.innoplaces.webhook.action.ChangeWebhook;
import org.innoplaces.webhook.action.ReadWebhooks;
import org.innoplaces.webhook.action.SendAgain;

/** What is done to webhooks, and to what they are told. */
final class WebhookCalls {

  /** Not active, so that it hears nothing of other tests. */
  private static final WebhookOrder ORDER =
      new WebhookOrder("W", "https://hook.example/", Set.of("entry.created"), Set.of(), false);

  private static final String TAG = "\"" + ORDER.stamped().stamp().value() + "\"";

  private static final String WEBHOOKS = "webhooks";

  private final CallTable table;
  private UUID webhook;

  WebhookCalls(CallTable table) {
    this.table = table;
  }

  void webhooks() {
    TestPlatform platform = table.platform();
    webhook = platform.get(ChangeWebhook.class).create(Actor.SYSTEM, ORDER).webhook().id();
    UUID delivery = givenUp();
    read();
    deliveries(delivery);
    change();
    send(delivery);
  }

  private UUID givenUp() {
    TestPlatform platform = table.platform();
    UUID id = UUID.randomUUID();
    platform.inTransaction(
        () -> {
          WebhookRepository repository = platform.get(WebhookRepository.class);
          Delivery delivery =
              new Delivery(
                  id,
                  repository.find(webhook).orElseThrow(),
                  SendAgain.PING,
                  "{}",
                  platform.clock().instant());
          delivery.died(500, "No", platform.clock().instant());
          repository.add(delivery);
        });
    return id;
  }

  private void read() {
    List<Permission> read = table.needs("webhook", "read");
    table.add(
        read, ReadWebhooks.class, "all", (a, who) -> a.all(who), "WebhooksResource.list", QUERY);
    table.add(
        read,
        ReadWebhooks.class,
        "one",
        (a, who) -> a.one(who, webhook),
        "WebhooksResource.one",
        webhook.toString(),
        QUERY);
  }

  private void deliveries(UUID delivery) {
    List<Permission> read = table.needs("webhook", "read");
    DeliveryQuery query = new DeliveryQuery(webhook, Optional.empty(), 0, 5);
    table.add(
        read,
        ReadWebhooks.class,
        "deliveries",
        (a, who) -> a.deliveries(who, query),
        "DeliveriesResource.list",
        webhook.toString(),
        QUERY);
    table.add(
        read,
        ReadWebhooks.class,
        "delivery",
        (a, who) -> a.delivery(who, webhook, delivery),
        "DeliveriesResource.one",
        webhook.toString(),
        delivery.toString());
  }

  private void change() {
    List<Permission> manage = table.needs("webhook", "read", "manage");
    String address = "'url':'https://hook.example/','events':['entry.created']";
    table.add(
        manage,
        ChangeWebhook.class,
        "create",
        (a, who) -> a.create(who, ORDER),
        "WebhooksResource.create",
        CallTable.body(WEBHOOKS, "'name':'W'," + address));
    table.add(
        manage,
        ChangeWebhook.class,
        "change",
        (a, who) -> a.change(who, webhook, Optional.empty(), before -> ORDER),
        "WebhooksResource.change",
        webhook.toString(),
        TAG,
        CallTable.body(WEBHOOKS, webhook, "'name':'X'"));
    deed(ChangeWebhook.class, "rotate", (a, who) -> a.rotate(who, webhook), "rotate");
    table.add(
        manage,
        ChangeWebhook.class,
        "remove",
        (a, who) -> a.remove(who, webhook, Optional.of(ORDER.stamped().stamp())),
        "WebhooksResource.remove",
        webhook.toString(),
        TAG);
  }

  private void send(UUID delivery) {
    deed(SendAgain.class, "ping", (a, who) -> a.ping(who, webhook), "ping");
    deed(SendAgain.class, "replayDead", (a, who) -> a.replayDead(who, webhook), "replay");
    table.add(
        table.needs("webhook", "read", "manage"),
        SendAgain.class,
        "replay",
        (a, who) -> a.replay(who, webhook, delivery),
        "DeliveriesResource.replay",
        webhook.toString(),
        delivery.toString());
  }

  private <A> void deed(
      Class<A> action, String method, BiConsumer<A, Actor> desk, String resource) {
    table.add(
        table.needs("webhook", "read", "manage"),
        action,
        method,
        desk,
        "WebhooksResource." + resource,
        webhook.toString());
  }
}
