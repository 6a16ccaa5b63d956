package org.innoplaces.webhook.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.json.JsonText;
import org.innoplaces.webhook.DeliveryFacts;
import org.innoplaces.webhook.WebhookFacts;
import org.innoplaces.webhook.WebhookOrder;

/** Webhooks and deliveries as JSON. */
final class WriteWebhook {

  private WriteWebhook() {}

  static JsonObject webhook(WebhookFacts webhook) {
    return ApiDocument.resource("webhooks", webhook.id().toString(), attributes(webhook));
  }

  /** The one time that the secret is told. */
  static JsonObject withSecret(WebhookFacts webhook, String secret) {
    return ApiDocument.resource(
        "webhooks", webhook.id().toString(), attributes(webhook).add("secret", secret));
  }

  private static JsonObjectBuilder attributes(WebhookFacts webhook) {
    WebhookOrder order = webhook.order();
    return JsonText.object()
        .add("name", order.name())
        .add("url", order.url())
        .add("events", JsonText.strings(new TreeSet<>(order.events())))
        .add("types", JsonText.strings(new TreeSet<>(order.types())))
        .add("active", order.active())
        .add("createdAt", webhook.createdAt().toString());
  }

  static JsonObject delivery(DeliveryFacts delivery) {
    JsonObjectBuilder attributes =
        JsonText.object()
            .add("event", delivery.event())
            .add("state", delivery.state().token())
            .add("createdAt", delivery.createdAt().toString())
            .add("attempts", delivery.attempts())
            .add("attemptedAt", instant(delivery.attempted()))
            .add("nextAt", instant(delivery.next()))
            .add(
                "answer",
                delivery.outcome().answer().<JsonValue>map(JsonText::number).orElse(JsonValue.NULL))
            .add(
                "reason",
                delivery.outcome().reason().<JsonValue>map(JsonText::string).orElse(JsonValue.NULL))
            .add("body", JsonText.parse(delivery.body()));
    return ApiDocument.resource("deliveries", delivery.id().toString(), attributes);
  }

  private static JsonValue instant(Optional<Instant> instant) {
    return instant.<JsonValue>map(at -> JsonText.string(at.toString())).orElse(JsonValue.NULL);
  }
}
