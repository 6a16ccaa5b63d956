package org.innoplaces.content.delivery.contribution;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/** The path items of one content type: its list and its entries. */
final class CollectionPaths {

  private static final List<String> CACHING =
      List.of("ETag", "Last-Modified", "Cache-Control", "Vary");

  private final ContentSchema schema;
  private final TypeSchema type;

  CollectionPaths(ContentSchema schema, TypeSchema type) {
    this.schema = schema;
    this.type = type;
  }

  JsonObject list() {
    JsonArrayBuilder parameters = new ScopeParameters(schema).references(type);
    ListParameters.references().forEach(parameters::add);
    new ListParameters(type).all().forEach(parameters::add);
    String title = "List the collection " + type.collection();
    JsonObjectBuilder answers = answers("documents." + type.name());
    return item(parameters, title, name("list", ""), answers);
  }

  JsonObject entry() {
    JsonArrayBuilder parameters = JsonText.array().add(ScopeParameters.entry());
    new ScopeParameters(schema).references(type).build().forEach(parameters::add);
    JsonObjectBuilder answers = answers("document." + type.name());
    answers.add("301", moved());
    answers.add("404", response("not-found"));
    String title = "Read one entry of type " + type.name();
    return item(parameters, title, name("read", "Entry"), answers);
  }

  /** GET and HEAD differ in the body alone. */
  private JsonObject item(
      JsonArrayBuilder parameters, String title, String name, JsonObjectBuilder answers) {
    JsonObject responses = answers.build();
    JsonObjectBuilder bare = JsonText.object();
    responses.forEach((status, answer) -> bare.add(status, withoutBody(answer.asJsonObject())));
    return JsonText.object()
        .add("parameters", parameters)
        .add("get", operation(title, name).add("responses", responses))
        .add("head", operation(title + ", headers only", name + "Head").add("responses", bare))
        .build();
  }

  private JsonObjectBuilder operation(String title, String name) {
    return JsonText.object()
        .add("operationId", name)
        .add("summary", title)
        .add("tags", JsonText.array().add(type.collection()));
  }

  /** The error responses of the components have a body; a description is enough without. */
  private static JsonObject withoutBody(JsonObject answer) {
    return answer.containsKey("$ref")
        ? JsonText.object().add("description", "As for GET, without the body.").build()
        : JsonText.object(answer).remove("content").build();
  }

  private JsonObjectBuilder answers(String document) {
    JsonObject content = JsonText.object().add("schema", JsonSchema.ref(document)).build();
    JsonObjectBuilder found =
        JsonText.object()
            .add("description", "What is published.")
            .add("headers", headerReferences(CACHING))
            .add(
                "content",
                JsonText.object()
                    .add("application/vnd.api+json", content)
                    .add("application/json", content));
    JsonObjectBuilder known =
        JsonText.object()
            .add("description", "The client has it already.")
            .add("headers", headerReferences(CACHING));
    return JsonText.object()
        .add("200", found)
        .add("304", known)
        .add("400", response("bad-request"))
        .add("406", response("not-acceptable"));
  }

  private static JsonObjectBuilder moved() {
    return JsonText.object()
        .add("description", "The entry has another slug today.")
        .add("headers", headerReferences(List.of("Location", "Cache-Control")));
  }

  private static JsonObjectBuilder response(String name) {
    return JsonText.object().add("$ref", "#/components/responses/" + name);
  }

  private static JsonObjectBuilder headerReferences(List<String> names) {
    JsonObjectBuilder headers = JsonText.object();
    names.forEach(
        name -> headers.add(name, JsonText.object().add("$ref", "#/components/headers/" + name)));
    return headers;
  }

  static JsonObjectBuilder headers() {
    return JsonText.object()
        .add("ETag", header("A strong entity tag of the body."))
        .add("Last-Modified", header("When something that is published changed last."))
        .add("Cache-Control", header("How long the answer surely holds."))
        .add("Vary", header("The request headers that the answer depends on."))
        .add("Location", header("The address of today, relative to the site."));
  }

  private static JsonObjectBuilder header(String description) {
    return JsonText.object().add("description", description).add("schema", JsonSchema.of("string"));
  }

  /** {@code listOpenDays} for the collection {@code open-days}. */
  private String name(String verb, String noun) {
    StringBuilder name = new StringBuilder(verb);
    for (String word : type.collection().split("-")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.append(noun).toString();
  }
}
