package org.innoplaces.webhook.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.ManagedOperation;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;

/** Describes {@code /api/manage/webhooks}. */
@ApplicationScoped
class WebhookPaths implements OpenApiPaths {

  private static final String LIST = "/api/manage/webhooks";
  private static final String ONE = LIST + "/{id}";
  private static final String DELIVERIES = LIST + "/{webhook}/deliveries";
  private static final String WEBHOOK = "webhooks.one";
  private static final String SECRET = "webhooks.secret";
  private static final String DELIVERY = "webhooks.delivery";
  private static final JsonObject ID = JsonSchema.text("uuid");
  private static final List<String> STATES = List.of("waiting", "delivered", "dead");

  @Override
  public OpenApiPart describe() {
    return new OpenApiPart(
        JsonText.object().addAll(webhooks()).addAll(deliveries()).build(),
        JsonText.object().add("schemas", schemas()).build());
  }

  private static JsonObjectBuilder webhooks() {
    return JsonText.object()
        .add(LIST, JsonText.object().add("get", listing()).add("post", creating()))
        .add(
            ONE,
            JsonText.object()
                .add("get", webhook("manageReadWebhook", "Read a webhook.").describe())
                .add(
                    "patch",
                    webhook("manageChangeWebhook", "Change a webhook.")
                        .startsFrom()
                        .body("webhooks.sent")
                        .describe())
                .add(
                    "delete",
                    operation("manageRemoveWebhook", "Remove a webhook.")
                        .path("id", ID)
                        .startsFrom()
                        .answersNothing()
                        .describe()))
        .add(ONE + "/secret", post("manageRotateWebhook", "Give it another secret.", SECRET))
        .add(
            ONE + "/replay",
            JsonText.object()
                .add(
                    "post",
                    webhook("manageReplayWebhook", "Send what was given up once more.").describe()))
        .add(
            ONE + "/ping",
            JsonText.object()
                .add(
                    "post",
                    operation("managePingWebhook", "Send a ping.")
                        .path("id", ID)
                        .answers("201", DELIVERY)
                        .describe()));
  }

  private static JsonObjectBuilder listing() {
    return operation("manageListWebhooks", "List webhooks.")
        .answers("200", "webhooks.list")
        .describe();
  }

  private static JsonObjectBuilder creating() {
    return operation("manageCreateWebhook", "Make a webhook; the answer has its secret.")
        .body("webhooks.sent")
        .answersTagged("201", SECRET)
        .describe();
  }

  private static JsonObjectBuilder deliveries() {
    return JsonText.object()
        .add(
            DELIVERIES,
            JsonText.object()
                .add(
                    "get",
                    operation("manageListDeliveries", "What a webhook was told, newest first.")
                        .path("webhook", ID)
                        .query("filter[state]", JsonSchema.choice(STATES))
                        .paged()
                        .answers("200", "webhooks.deliveries")
                        .describe()))
        .add(
            DELIVERIES + "/{id}",
            JsonText.object()
                .add(
                    "get",
                    one("manageReadDelivery", "One thing that it was told.", DELIVERY)
                        .path("webhook", ID)
                        .describe()))
        .add(
            DELIVERIES + "/{id}/replay",
            JsonText.object()
                .add(
                    "post",
                    one("manageReplayDelivery", "Send it once more.", DELIVERY)
                        .path("webhook", ID)
                        .refuses("409")
                        .describe()));
  }

  private static ManagedOperation operation(String id, String summary) {
    return new ManagedOperation(id, "webhooks", summary);
  }

  private static ManagedOperation one(String id, String summary, String answer) {
    return operation(id, summary).path("id", ID).answers("200", answer);
  }

  private static ManagedOperation webhook(String id, String summary) {
    return operation(id, summary).path("id", ID).answersTagged("200", WEBHOOK);
  }

  private static JsonObjectBuilder post(String id, String summary, String answer) {
    return JsonText.object().add("post", one(id, summary, answer).describe());
  }

  private static JsonObjectBuilder schemas() {
    Map<String, JsonObject> sent = sent();
    Map<String, JsonObject> kept = new LinkedHashMap<>(sent);
    kept.put("createdAt", JsonSchema.text("date-time"));
    Map<String, JsonObject> secret = new LinkedHashMap<>(kept);
    secret.put("secret", JsonSchema.of("string"));
    Map<String, JsonObject> delivery = delivery();
    return JsonText.object()
        .add("webhooks.sent", ManagedOperation.sent("webhooks", sent))
        .add(WEBHOOK, ManagedOperation.one("webhooks", kept))
        .add("webhooks.list", ManagedOperation.several("webhooks", kept))
        .add(SECRET, ManagedOperation.one("webhooks", secret))
        .add(DELIVERY, ManagedOperation.one("deliveries", delivery))
        .add("webhooks.deliveries", ManagedOperation.several("deliveries", delivery));
  }

  private static Map<String, JsonObject> sent() {
    JsonObject texts = JsonSchema.list(JsonSchema.of("string"));
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("name", JsonSchema.filled());
    members.put("url", JsonSchema.text("uri"));
    members.put("events", texts);
    members.put("types", texts);
    members.put("active", JsonSchema.of("boolean"));
    return members;
  }

  private static Map<String, JsonObject> delivery() {
    JsonObject instant = JsonSchema.nullable(JsonSchema.text("date-time"));
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("event", JsonSchema.of("string"));
    members.put("state", JsonSchema.choice(STATES));
    members.put("createdAt", JsonSchema.text("date-time"));
    members.put("attempts", JsonSchema.of("integer"));
    members.put("attemptedAt", instant);
    members.put("nextAt", instant);
    members.put("answer", JsonSchema.nullable(JsonSchema.of("integer")));
    members.put("reason", JsonSchema.nullable(JsonSchema.of("string")));
    members.put("body", JsonSchema.of("object"));
    return members;
  }
}
