package org.innoplaces.openapi.action;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.OpenApiPart;

/** What all resources under {@code /api} may answer: JSON:API error documents. */
final class CommonAnswers {

  private CommonAnswers() {}

  static OpenApiPart part() {
    return new OpenApiPart(
        JsonText.object().build(),
        JsonText.object().add("schemas", schemas()).add("responses", responses()).build());
  }

  private static JsonObjectBuilder schemas() {
    return JsonText.object()
        .add("jsonapi", jsonapi())
        .add("error", error())
        .add("errors", errors());
  }

  private static JsonObject jsonapi() {
    return JsonSchema.object(Map.of("version", JsonSchema.constant("1.1")), List.of("version"));
  }

  private static JsonObject error() {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("status", JsonSchema.pattern("[45][0-9]{2}"));
    members.put(
        "code",
        JsonSchema.described(JsonSchema.of("string"), "For programs, for example unknown-field."));
    members.put(
        "detail",
        JsonSchema.described(
            JsonSchema.of("string"), "For people, in French or English as Accept-Language asks."));
    members.put("source", source());
    members.put(
        "meta",
        JsonSchema.described(JsonSchema.of("object"), "What programs may want to know beside it."));
    return JsonSchema.object(members, List.of("status", "code", "detail"));
  }

  private static JsonObject source() {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("parameter", JsonSchema.of("string"));
    members.put("pointer", JsonSchema.of("string"));
    members.put("header", JsonSchema.of("string"));
    return JsonSchema.described(
        JsonSchema.object(members, List.of()), "What in the request the problem is about.");
  }

  private static JsonObject errors() {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("jsonapi", JsonSchema.ref("jsonapi"));
    members.put("errors", JsonSchema.list(JsonSchema.ref("error")));
    return JsonSchema.object(members, members.keySet());
  }

  private static JsonObjectBuilder responses() {
    return JsonText.object()
        .add("bad-request", refusal("Something in the request is not as described here."))
        .add("not-found", refusal("Nothing is published there."))
        .add("not-acceptable", refusal("The Accept header allows neither JSON:API nor JSON."));
  }

  private static JsonObject refusal(String description) {
    JsonObject document = JsonText.object().add("schema", JsonSchema.ref("errors")).build();
    return JsonText.object()
        .add("description", description)
        .add("content", JsonText.object().add("application/vnd.api+json", document))
        .build();
  }
}
