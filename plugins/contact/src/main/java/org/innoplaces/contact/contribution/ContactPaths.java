package org.innoplaces.contact.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;

/** Describes {@code POST /api/contact/messages} in the platform's OpenAPI document. */
@ApplicationScoped
class ContactPaths implements OpenApiPaths {

  private static final String TYPE = "application/vnd.api+json";

  @Override
  public OpenApiPart describe() {
    JsonObjectBuilder post =
        JsonText.object()
            .add("operationId", "sendContactMessage")
            .add("summary", "Write to the network")
            .add(
                "requestBody",
                JsonText.object().add("required", true).add("content", of("contact.message")))
            .add("responses", responses());
    return new OpenApiPart(
        JsonText.object()
            .add("/api/contact/messages", JsonText.object().add("post", post))
            .add("/api/contact/challenge", JsonText.object().add("get", challenge()))
            .build(),
        JsonText.object().add("schemas", schemas()).build());
  }

  private static JsonObjectBuilder challenge() {
    JsonObjectBuilder given =
        JsonText.object()
            .add("description", "A new challenge, which counts for an hour and once.")
            .add(
                "content",
                JsonText.object()
                    .add(
                        "application/json",
                        JsonText.object().add("schema", JsonSchema.ref("contact.challenge"))));
    return JsonText.object()
        .add("operationId", "getContactChallenge")
        .add("summary", "Get work to do before one writes, in ALTCHA's form")
        .add("responses", JsonText.object().add("200", given));
  }

  private static JsonObjectBuilder of(String schema) {
    return JsonText.object().add(TYPE, JsonText.object().add("schema", JsonSchema.ref(schema)));
  }

  private static JsonObjectBuilder responses() {
    return JsonText.object()
        .add(
            "200",
            JsonText.object()
                .add("description", "Another plugin took it over: the person goes on there.")
                .add("content", of("contact.taken-over")))
        .add(
            "201",
            JsonText.object()
                .add("description", "It has arrived.")
                .add("content", of("contact.received")))
        .add(
            "202",
            JsonText.object()
                .add("description", "It waits until its sender confirms it by mail.")
                .add("content", of("contact.received")))
        .add("400", JsonText.object().add("$ref", "#/components/responses/bad-request"));
  }

  private static JsonObjectBuilder schemas() {
    JsonObject text = JsonSchema.of("string");
    Map<String, JsonObject> sent = new LinkedHashMap<>();
    List.of("name", "email", "organisation", "subject", "message", "locale", "altcha")
        .forEach(name -> sent.put(name, text));
    JsonObject attributes = JsonSchema.object(sent, List.of("name", "email", "subject", "message"));
    JsonObject message =
        JsonSchema.object(
            Map.of("type", text, "attributes", attributes), List.of("type", "attributes"));
    JsonObject state = JsonSchema.object(Map.of("state", text), List.of("state"));
    JsonObject received =
        JsonSchema.object(
            Map.of("type", text, "id", JsonSchema.text("uuid"), "attributes", state),
            List.of("type", "id"));
    Map<String, JsonObject> work = new LinkedHashMap<>();
    List.of("algorithm", "challenge", "salt", "signature").forEach(name -> work.put(name, text));
    work.put("maxnumber", JsonSchema.of("integer"));
    return JsonText.object()
        .add("contact.challenge", JsonSchema.object(work, List.copyOf(work.keySet())))
        .add("contact.message", JsonSchema.object(Map.of("data", message), List.of("data")))
        .add(
            "contact.received",
            JsonSchema.object(
                Map.of("jsonapi", JsonSchema.ref("jsonapi"), "data", received), List.of("data")))
        .add("contact.taken-over", takenOver());
  }

  private static JsonObject takenOver() {
    JsonObject meta =
        JsonSchema.object(Map.of("continue", JsonSchema.text("uri")), List.of("continue"));
    return JsonSchema.object(
        Map.of("jsonapi", JsonSchema.ref("jsonapi"), "meta", meta), List.of("meta"));
  }
}
