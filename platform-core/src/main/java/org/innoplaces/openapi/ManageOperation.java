package org.innoplaces.openapi;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/**
 * Describes operations of the management API on what is not content, with the parameters, refusals
 * and headers that all of the management API shares.
 */
public final class ManageOperation {

  private static final String JSON_API = "application/vnd.api+json";
  private static final Map<String, String> REFUSALS =
      Map.of(
          "401", "unauthorized",
          "403", "forbidden",
          "404", "not-found",
          "409", "conflict",
          "412", "out-of-date",
          "413", "too-large",
          "415", "unsupported",
          "422", "unprocessable",
          "428", "precondition");

  private final JsonObjectBuilder operation = JsonText.object();
  private final JsonArrayBuilder parameters = JsonText.array();
  private final Map<String, JsonObject> answers = new TreeMap<>();

  private ManageOperation(String id, String tag, String summary) {
    operation
        .add("operationId", id)
        .add("summary", summary)
        .add("tags", JsonText.array().add("manage " + tag))
        .add("security", JsonText.array().add(JsonText.object().add("token", JsonText.array())));
    answers.put("400", reference("responses", "bad-request"));
    answers.put("406", reference("responses", "not-acceptable"));
    refuses("401", "403", "404");
  }

  /** An operation that may be refused as every one is. */
  public static ManageOperation operation(String id, String tag, String summary) {
    return new ManageOperation(id, tag, summary);
  }

  /** Has a parameter that stands among the components. */
  public ManageOperation with(String parameter) {
    parameters.add(reference("parameters", parameter));
    return this;
  }

  /** Has a query parameter of its own. */
  public ManageOperation with(String name, String description, JsonObject schema) {
    parameters.add(
        JsonText.object()
            .add("name", name)
            .add("in", "query")
            .add("description", description)
            .add("schema", schema));
    return this;
  }

  /** Takes a JSON document of a schema. */
  public ManageOperation takes(String schema) {
    operation.add(
        "requestBody", JsonText.object().add("required", true).add("content", content(schema)));
    return refuses("413", "415", "422");
  }

  /** May be refused with these numbers, too. */
  public ManageOperation refuses(String... statuses) {
    for (String status : statuses) {
      answers.put(status, reference("responses", "manage." + REFUSALS.get(status)));
    }
    return this;
  }

  /** Answers with a document of a schema. */
  public ManageOperation answers(String status, String schema, String... headers) {
    JsonObjectBuilder sent = JsonText.object();
    for (String header : headers) {
      sent.add(header, reference("headers", "manage." + header));
    }
    return answers(
        status,
        JsonText.object()
            .add("description", "Done.")
            .add("headers", sent)
            .add("content", content(schema)));
  }

  /** Answers without a document. */
  public ManageOperation answersNothing() {
    return answers("204", JsonText.object().add("description", "Done."));
  }

  /** Answers with something else than a document of JSON:API. */
  public ManageOperation answers(String status, JsonObjectBuilder answer) {
    answers.put(status, answer.build());
    return this;
  }

  /** The operation as it stands in the description. */
  public JsonObject describe() {
    JsonObjectBuilder all = JsonText.object();
    answers.forEach(all::add);
    return operation.add("parameters", parameters).add("responses", all).build();
  }

  private static JsonObjectBuilder content(String schema) {
    JsonObject media = JsonText.object().add("schema", JsonSchema.ref(schema)).build();
    return JsonText.object().add(JSON_API, media).add("application/json", media);
  }

  private static JsonObject reference(String kind, String name) {
    return JsonText.object().add("$ref", "#/components/" + kind + "/" + name).build();
  }
}
