package org.innoplaces.openapi;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/**
 * Describes an operation under {@code /api/manage} that is about one of the platform's own things.
 * Needs a token; refuses as all of them do.
 */
public final class ManagedOperation {

  private static final Map<String, String> REFUSALS =
      Map.ofEntries(
          Map.entry("400", "bad-request"),
          Map.entry("401", "manage.unauthorized"),
          Map.entry("403", "manage.forbidden"),
          Map.entry("404", "manage.not-found"),
          Map.entry("406", "not-acceptable"),
          Map.entry("409", "manage.conflict"),
          Map.entry("412", "manage.out-of-date"),
          Map.entry("413", "manage.too-large"),
          Map.entry("415", "manage.unsupported"),
          Map.entry("422", "manage.unprocessable"),
          Map.entry("428", "manage.precondition"));

  private final JsonObjectBuilder operation;
  private final JsonArrayBuilder parameters = JsonText.array();
  private final Map<String, JsonObjectBuilder> answers = new TreeMap<>();

  /**
   * Starts a description.
   *
   * @param id unique among all operations
   * @param tag what it is about, for example {@code jobs}
   */
  public ManagedOperation(String id, String tag, String summary) {
    operation =
        JsonText.object()
            .add("operationId", id)
            .add("summary", summary)
            .add("tags", JsonText.array().add("manage " + tag))
            .add(
                "security", JsonText.array().add(JsonText.object().add("token", JsonText.array())));
    refuses("400", "401", "403", "404", "406");
  }

  /** A part of the path. */
  public ManagedOperation path(String name, JsonObject schema) {
    parameters.add(parameter(name, "path", schema).add("required", JsonValue.TRUE));
    return this;
  }

  /** A query parameter that may be left out. */
  public ManagedOperation query(String name, JsonObject schema) {
    parameters.add(parameter(name, "query", schema));
    return this;
  }

  /** The two query parameters of a page. */
  public ManagedOperation paged() {
    return query("page[number]", JsonSchema.of("integer"))
        .query("page[size]", JsonSchema.of("integer"));
  }

  /** Must say what it starts from. */
  public ManagedOperation startsFrom() {
    parameters.add(JsonText.object().add("$ref", "#/components/parameters/manage.if-match"));
    return refuses("412", "428");
  }

  private static JsonObjectBuilder parameter(String name, String in, JsonObject schema) {
    return JsonText.object().add("name", name).add("in", in).add("schema", schema);
  }

  /** A body of a schema among the components. */
  public ManagedOperation body(String schema) {
    operation.add(
        "requestBody", JsonText.object().add("required", true).add("content", content(schema)));
    return refuses("413", "415", "422");
  }

  /** An answer of a schema among the components. */
  public ManagedOperation answers(String status, String schema) {
    answers.put(
        status, JsonText.object().add("description", "Done.").add("content", content(schema)));
    return this;
  }

  /** The same with what the next change starts from. */
  public ManagedOperation answersTagged(String status, String schema) {
    JsonObject tag = JsonText.object().add("$ref", "#/components/headers/manage.ETag").build();
    answers(status, schema);
    answers.get(status).add("headers", JsonText.object().add("ETag", tag));
    return this;
  }

  /** An answer that is a file. */
  public ManagedOperation answersFile() {
    JsonObjectBuilder bytes = JsonText.object().add("schema", JsonSchema.of("string"));
    answers.put(
        "200",
        JsonText.object()
            .add("description", "The file.")
            .add("content", JsonText.object().add("application/octet-stream", bytes)));
    return this;
  }

  /** An answer without a body. */
  public ManagedOperation answersNothing() {
    answers.put("204", JsonText.object().add("description", "Done."));
    return this;
  }

  /** Further refusals. */
  public ManagedOperation refuses(String... statuses) {
    for (String status : statuses) {
      answers.put(
          status, JsonText.object().add("$ref", "#/components/responses/" + REFUSALS.get(status)));
    }
    return this;
  }

  private static JsonObjectBuilder content(String schema) {
    JsonObject media = JsonText.object().add("schema", JsonSchema.ref(schema)).build();
    return JsonText.object().add("application/vnd.api+json", media).add("application/json", media);
  }

  /** The description. */
  public JsonObjectBuilder describe() {
    JsonObjectBuilder responses = JsonText.object();
    answers.forEach(responses::add);
    return operation.add("parameters", parameters).add("responses", responses);
  }

  /** The schema of a document with one thing whose attributes are all there. */
  public static JsonObject one(String type, Map<String, JsonObject> attributes) {
    return document(resource(type, attributes), Map.of());
  }

  /** The schema of a document with several such things. */
  public static JsonObject several(String type, Map<String, JsonObject> attributes) {
    Map<String, JsonObject> meta = Map.of("total", JsonSchema.of("integer"));
    return document(
        JsonSchema.list(resource(type, attributes)),
        Map.of("meta", JsonSchema.object(meta, meta.keySet())));
  }

  /** The schema of a document that a client sends, with some of the attributes. */
  public static JsonObject sent(String type, Map<String, JsonObject> attributes) {
    Map<String, JsonObject> data = new LinkedHashMap<>();
    data.put("type", JsonSchema.constant(type));
    data.put("id", JsonSchema.of("string"));
    data.put("attributes", JsonSchema.object(attributes, List.of()));
    Map<String, JsonObject> document = new LinkedHashMap<>();
    document.put("data", JsonSchema.object(data, List.of("type", "attributes")));
    return JsonSchema.object(document, List.of("data"));
  }

  private static JsonObject resource(String type, Map<String, JsonObject> attributes) {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("type", JsonSchema.constant(type));
    members.put("id", JsonSchema.of("string"));
    members.put("attributes", JsonSchema.object(attributes, attributes.keySet()));
    return JsonSchema.object(members, members.keySet());
  }

  private static JsonObject document(JsonObject data, Map<String, JsonObject> more) {
    Map<String, JsonObject> members = new LinkedHashMap<>(more);
    members.put("jsonapi", JsonSchema.ref("jsonapi"));
    members.put("data", data);
    return JsonSchema.object(members, members.keySet());
  }
}
