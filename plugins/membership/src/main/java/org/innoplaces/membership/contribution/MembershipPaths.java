package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;

/** Describes our resources in the platform's OpenAPI document. */
@ApplicationScoped
class MembershipPaths implements OpenApiPaths {

  private static final String TYPE = "application/vnd.api+json";
  private static final String SCHEMA = "schema";
  private static final String CONTENT = "content";
  private static final String DESCRIPTION = "description";

  @Override
  public OpenApiPart describe() {
    return new OpenApiPart(
        JsonText.object()
            .add("/api/membership/applications", JsonText.object().add("post", post()))
            .add("/api/membership/own/{secret}", JsonText.object().add("get", export()))
            .add("/api/membership/members", JsonText.object().add("get", MemberPaths.list()))
            .build(),
        JsonText.object().add("schemas", schemas()).build());
  }

  private static JsonObjectBuilder post() {
    return JsonText.object()
        .add("operationId", "sendMembershipApplication")
        .add("summary", "Apply for membership; the address has to be confirmed by mail")
        .add(
            "requestBody",
            JsonText.object()
                .add("required", true)
                .add(CONTENT, of(TYPE, JsonSchema.ref("membership.application"))))
        .add(
            "responses",
            JsonText.object()
                .add(
                    "201",
                    JsonText.object()
                        .add(DESCRIPTION, "It waits for its address to be confirmed.")
                        .add(CONTENT, of(TYPE, JsonSchema.ref("membership.received"))))
                .add("400", badRequest()));
  }

  private static JsonObjectBuilder export() {
    return JsonText.object()
        .add("operationId", "exportMembershipApplication")
        .add("summary", "What is kept about an applicant, for who has the link to the application")
        .add(
            "parameters",
            JsonText.array()
                .add(
                    JsonText.object()
                        .add("name", "secret")
                        .add("in", "path")
                        .add("required", true)
                        .add(SCHEMA, JsonSchema.of("string"))))
        .add(
            "responses",
            JsonText.object()
                .add(
                    "200",
                    JsonText.object()
                        .add(DESCRIPTION, "Everything, as a file.")
                        .add(CONTENT, of("application/json", JsonSchema.of("object"))))
                .add("404", JsonText.object().add("$ref", "#/components/responses/not-found")));
  }

  private static JsonObjectBuilder badRequest() {
    return JsonText.object().add("$ref", "#/components/responses/bad-request");
  }

  private static JsonObjectBuilder of(String type, JsonObject schema) {
    return JsonText.object().add(type, JsonText.object().add(SCHEMA, schema));
  }

  private static JsonObjectBuilder schemas() {
    JsonObject text = JsonSchema.of("string");
    JsonObject attributes =
        JsonSchema.object(
            Map.of("locale", text, "answers", JsonSchema.of("object")), List.of("answers"));
    JsonObject application =
        JsonSchema.object(
            Map.of("type", text, "attributes", attributes), List.of("type", "attributes"));
    JsonObject received =
        JsonSchema.object(
            Map.of(
                "type", text, "id", JsonSchema.text("uuid"), "attributes", JsonSchema.of("object")),
            List.of("type", "id"));
    return JsonText.object()
        .add("membership.members", MemberPaths.schema())
        .add(
            "membership.application",
            JsonSchema.object(Map.of("data", application), List.of("data")))
        .add(
            "membership.received",
            JsonSchema.object(
                Map.of("jsonapi", JsonSchema.ref("jsonapi"), "data", received), List.of("data")));
  }
}
