package org.innoplaces.content.manage.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;

/** Describes releases: what becomes visible together. */
@ApplicationScoped
class ReleasePaths implements OpenApiPaths {

  private static final String LIST = "/api/manage/releases";
  private static final String ONE = LIST + "/{id}";
  private static final String DOCUMENT = "manage.document.release";

  @Override
  public OpenApiPart describe() {
    return new OpenApiPart(
        JsonText.object()
            .add(LIST, list())
            .add(ONE, one())
            .add(ONE + "/schedule", schedule())
            .add(ONE + "/undo", undo())
            .build(),
        JsonText.object()
            .add("schemas", ReleaseSchemas.all())
            .add("parameters", JsonText.object().add("manage.release", id()))
            .build());
  }

  private static JsonObjectBuilder id() {
    return JsonText.object()
        .add("name", "id")
        .add("in", "path")
        .add("description", "The release's id.")
        .add("required", JsonValue.TRUE)
        .add("schema", JsonSchema.text("uuid"));
  }

  private static JsonObjectBuilder list() {
    List<String> pages = List.of("manage.page.number", "manage.page.size");
    return JsonText.object()
        .add(
            "get",
            operation("List", "list, newest first")
                .add("parameters", ManageParameters.references(pages))
                .add("responses", ManageAnswers.reading("manage.documents.release")))
        .add(
            "post",
            operation("Create", "put a new one together")
                .add("requestBody", body("manage.change.release", true))
                .add("responses", ManageAnswers.creating(DOCUMENT)));
  }

  private static JsonObjectBuilder one() {
    return JsonText.object()
        .add("parameters", ManageParameters.references(List.of("manage.release")))
        .add(
            "get",
            operation("Read", "read").add("responses", ManageAnswers.reading(DOCUMENT, "ETag")))
        .add(
            "patch",
            operation("Change", "change a draft")
                .add("parameters", ManageParameters.references(List.of("manage.if-match")))
                .add("requestBody", body("manage.change.release", true))
                .add("responses", conditional(ManageAnswers.changing(DOCUMENT))))
        .add(
            "delete",
            operation("Discard", "remove a draft")
                .add("parameters", ManageParameters.references(List.of("manage.if-match")))
                .add("responses", conditional(ManageAnswers.gone())));
  }

  private static JsonObjectBuilder conditional(JsonObjectBuilder answers) {
    return answers
        .add("409", ManageAnswers.reference("manage.conflict"))
        .add("412", ManageAnswers.reference("manage.out-of-date"))
        .add("422", ManageAnswers.reference("manage.unprocessable"))
        .add("428", ManageAnswers.reference("manage.precondition"));
  }

  private static JsonObjectBuilder schedule() {
    return posting(
        operation("Schedule", "show all items from an instant on, or as soon as they are written")
            .add("requestBody", body("manage.schedule", false)));
  }

  private static JsonObjectBuilder undo() {
    return posting(operation("Undo", "show again what was there before"));
  }

  private static JsonObjectBuilder posting(JsonObjectBuilder operation) {
    return JsonText.object()
        .add("parameters", ManageParameters.references(List.of("manage.release")))
        .add("post", operation.add("responses", ManageAnswers.changing(DOCUMENT)));
  }

  private static JsonObject body(String schema, boolean required) {
    return JsonText.object()
        .add("required", required)
        .add("content", ManageAnswers.content(schema))
        .build();
  }

  private static JsonObjectBuilder operation(String verb, String summary) {
    return JsonText.object()
        .add("operationId", "manage" + verb + "Releases")
        .add("summary", "Manage releases: " + summary)
        .add("tags", JsonText.array().add("manage releases"))
        .add("security", JsonText.array().add(JsonText.object().add("token", JsonText.array())));
  }
}
