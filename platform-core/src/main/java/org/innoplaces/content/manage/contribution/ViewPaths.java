package org.innoplaces.content.manage.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;

/** Describes the saved views. */
@ApplicationScoped
class ViewPaths implements OpenApiPaths {

  private static final String ALL = "/api/manage/views";

  @Override
  public OpenApiPart describe() {
    JsonObjectBuilder all =
        JsonText.object()
            .add(
                "get",
                operation("List", "the own views and the shared ones")
                    .add("responses", ManageAnswers.reading("manage.view.list")))
            .add(
                "post",
                operation("Create", "keep what is looked for in a list")
                    .add("requestBody", body())
                    .add("responses", ManageAnswers.creating("manage.view.document")));
    JsonObjectBuilder one =
        JsonText.object()
            .add("parameters", ManageParameters.references(List.of("manage.id")))
            .add(
                "get",
                operation("Read", "one view")
                    .add("responses", ManageAnswers.reading("manage.view.document")))
            .add(
                "patch",
                operation("Change", "another name, other parameters, shared or not")
                    .add("requestBody", body())
                    .add("responses", ManageAnswers.changing("manage.view.document")))
            .add("delete", operation("Remove", "remove a view").add("responses", removed()));
    return new OpenApiPart(
        JsonText.object().add(ALL, all).add(ALL + "/{id}", one).build(),
        JsonText.object().add("schemas", schemas()).build());
  }

  private static JsonObjectBuilder operation(String verb, String summary) {
    return JsonText.object()
        .add("operationId", "manage" + verb + "Views")
        .add("summary", "Manage views: " + summary)
        .add("tags", JsonText.array().add("manage views"))
        .add("security", JsonText.array().add(JsonText.object().add("token", JsonText.array())));
  }

  private static JsonObjectBuilder body() {
    return JsonText.object()
        .add("required", true)
        .add("content", ManageAnswers.content("manage.view.sent"));
  }

  private static JsonObjectBuilder removed() {
    return JsonText.object(ManageAnswers.reading("manage.view.document").build())
        .remove("200")
        .add("204", JsonText.object().add("description", "Removed."));
  }

  private static JsonObjectBuilder schemas() {
    JsonObject version =
        JsonSchema.object(Map.of("version", JsonSchema.of("string")), List.of("version"));
    JsonObject view = view();
    return JsonText.object()
        .add("manage.view", view)
        .add(
            "manage.view.document",
            JsonSchema.object(
                Map.of("jsonapi", version, "data", JsonSchema.ref("manage.view")), List.of("data")))
        .add(
            "manage.view.list",
            JsonSchema.object(
                Map.of("jsonapi", version, "data", JsonSchema.list(JsonSchema.ref("manage.view"))),
                List.of("data")))
        .add("manage.view.sent", sent());
  }

  private static JsonObject attributes(List<String> alwaysThere) {
    return JsonSchema.object(
        Map.of(
            "name",
            JsonSchema.described(JsonSchema.of("string"), "At most 80 characters."),
            "collection",
            JsonSchema.described(JsonSchema.of("string"), "Of which lists; never changes."),
            "parameters",
            JsonSchema.described(
                JsonSchema.map(JsonSchema.of("string")),
                "filter[…] and sort, as the list takes them."),
            "shared",
            JsonSchema.described(
                JsonSchema.of("boolean"), "Whether all see it who may read the list.")),
        alwaysThere);
  }

  private static JsonObject view() {
    JsonObject links = JsonSchema.object(Map.of("self", JsonSchema.of("string")), List.of("self"));
    JsonObject meta =
        JsonSchema.object(
            Map.of("own", JsonSchema.of("boolean"), "createdAt", JsonSchema.text("date-time")),
            List.of("own", "createdAt"));
    return JsonSchema.object(
        Map.of(
            "type", JsonSchema.constant("views"),
            "id", JsonSchema.text("uuid"),
            "attributes", attributes(List.of("name", "collection", "parameters", "shared")),
            "links", links,
            "meta", meta),
        List.of("type", "id", "attributes", "links", "meta"));
  }

  private static JsonObject sent() {
    JsonObject data =
        JsonSchema.object(
            Map.of(
                "type", JsonSchema.constant("views"),
                "id", JsonSchema.text("uuid"),
                "attributes", attributes(List.of())),
            List.of("type", "attributes"));
    return JsonSchema.object(Map.of("data", data), List.of("data"));
  }
}
