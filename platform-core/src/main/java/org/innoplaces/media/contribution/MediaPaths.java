package org.innoplaces.media.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.media.FileType;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;

/** Describes how files come into the media library; their entries are described with all others. */
@ApplicationScoped
class MediaPaths implements OpenApiPaths {

  private static final String LIST = "/api/manage/media";

  /** In the order of their numbers. */
  private static final Map<String, String> REFUSALS =
      new TreeMap<>(
          Map.of(
              "401", "unauthorized",
              "403", "forbidden",
              "404", "not-found",
              "412", "out-of-date",
              "413", "too-large",
              "415", "unsupported",
              "422", "unprocessable",
              "428", "precondition"));

  @Override
  public OpenApiPart describe() {
    return new OpenApiPart(
        JsonText.object().add(LIST, uploading()).add(LIST + "/{id}/file", replacing()).build(),
        JsonText.object()
            .add("schemas", JsonText.object().add("media.stored", stored()))
            .add(
                "parameters",
                JsonText.object()
                    .add("media.filename", query("filename", "What the file is called.", true))
                    .add("media.note", query("note", "Why, for the history.", false)))
            .build());
  }

  /** Stands beside the operation that takes JSON, and differs from it by the type of the body. */
  private static JsonObjectBuilder uploading() {
    JsonObjectBuilder post =
        JsonText.object()
            .add(
                "description",
                "With a file as its body it makes a medium of the file, a draft: filename is"
                    + " required then, and the answer has type, id, attributes and links.")
            .add("requestBody", body());
    return JsonText.object()
        .add(
            "parameters",
            JsonText.array()
                .add(query("filename", "What the file is called; with a file only.", false))
                .add(reference("parameters", "media.note")))
        .add("post", post);
  }

  private static JsonObjectBuilder replacing() {
    JsonObjectBuilder put =
        JsonText.object()
            .add("operationId", "manageReplaceFileMedia")
            .add("summary", "Manage media: replace the file wherever it is used")
            .add("tags", JsonText.array().add("manage media"))
            .add("security", JsonText.array().add(JsonText.object().add("token", JsonText.array())))
            .add("requestBody", body())
            .add("responses", answers());
    return JsonText.object()
        .add(
            "parameters",
            JsonText.array()
                .add(reference("parameters", "manage.id"))
                .add(reference("parameters", "manage.if-match"))
                .add(reference("parameters", "media.filename"))
                .add(reference("parameters", "media.note")))
        .add("put", put);
  }

  private static JsonObjectBuilder answers() {
    JsonObjectBuilder answers =
        JsonText.object()
            .add(
                "200",
                JsonText.object()
                    .add("description", "The file is stored, as a draft.")
                    .add("content", content("media.stored")))
            .add("400", reference("responses", "bad-request"))
            .add("406", reference("responses", "not-acceptable"));
    REFUSALS.forEach(
        (status, name) -> answers.add(status, reference("responses", "manage." + name)));
    return answers;
  }

  private static JsonObjectBuilder content(String schema) {
    JsonObject media = JsonText.object().add("schema", JsonSchema.ref(schema)).build();
    return JsonText.object().add("application/vnd.api+json", media).add("application/json", media);
  }

  private static JsonObjectBuilder body() {
    JsonObjectBuilder content = JsonText.object();
    for (FileType type : FileType.values()) {
      content.add(type.mediaType(), JsonText.object());
    }
    content.add("application/octet-stream", JsonText.object());
    return JsonText.object().add("required", true).add("content", content);
  }

  private static JsonObject stored() {
    Map<String, JsonObject> data = new TreeMap<>();
    data.put("type", JsonSchema.constant("media"));
    data.put("id", JsonSchema.of("string"));
    data.put("attributes", JsonSchema.of("object"));
    data.put("links", JsonSchema.of("object"));
    Map<String, JsonObject> members = new TreeMap<>();
    members.put("jsonapi", JsonSchema.ref("jsonapi"));
    members.put("data", JsonSchema.object(data, data.keySet()));
    return JsonSchema.object(members, List.of("jsonapi", "data"));
  }

  private static JsonObjectBuilder query(String name, String description, boolean required) {
    return JsonText.object()
        .add("name", name)
        .add("in", "query")
        .add("required", required)
        .add("description", description)
        .add("schema", JsonSchema.of("string"));
  }

  private static JsonObjectBuilder reference(String kind, String name) {
    return JsonText.object().add("$ref", "#/components/" + kind + "/" + name);
  }
}
