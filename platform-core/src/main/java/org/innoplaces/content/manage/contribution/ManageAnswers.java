package org.innoplaces.content.manage.contribution;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/** What the operations of the management API answer. */
final class ManageAnswers {

  private static final String JSON_API = "application/vnd.api+json";

  private ManageAnswers() {}

  static JsonObjectBuilder refusals() {
    return JsonText.object()
        .add("manage.unauthorized", refusal("There is no valid token."))
        .add("manage.forbidden", refusal("The token may not do this."))
        .add("manage.not-found", refusal("There is no such thing."))
        .add("manage.conflict", refusal("What it would change is in another state."))
        .add(
            "manage.out-of-date",
            refusal(
                "Somebody else changed the same: errors about fields have theirs and mine, and for"
                    + " entries base, in their meta. Nothing was saved."))
        .add("manage.too-large", refusal("The body is too large."))
        .add("manage.unsupported", refusal("The body is neither JSON:API nor JSON."))
        .add("manage.unprocessable", refusal("A value cannot be taken; source points to it."))
        .add("manage.precondition", refusal("If-Match is missing."));
  }

  private static JsonObjectBuilder refusal(String description) {
    return JsonText.object().add("description", description).add("content", content("errors"));
  }

  static JsonObjectBuilder headers() {
    return JsonText.object()
        .add(
            "manage.ETag",
            header("What the next change starts from; for entries the newest revisions."))
        .add("manage.Location", header("The address of the new entry, relative to the site."));
  }

  private static JsonObjectBuilder header(String description) {
    return JsonText.object().add("description", description).add("schema", JsonSchema.of("string"));
  }

  static JsonObjectBuilder content(String schema) {
    JsonObject media = JsonText.object().add("schema", JsonSchema.ref(schema)).build();
    return JsonText.object().add(JSON_API, media).add("application/json", media);
  }

  /** An answer with a document, and whatever every operation may refuse. */
  static JsonObjectBuilder reading(String schema, String... headers) {
    return refused(JsonText.object().add("200", answer(schema, headers)));
  }

  static JsonObjectBuilder creating(String schema) {
    return writing(JsonText.object().add("201", answer(schema, "ETag", "Location")));
  }

  static JsonObjectBuilder changing(String schema) {
    return writing(JsonText.object().add("200", answer(schema, "ETag")));
  }

  /** An answer to a change of something that has no entity tag. */
  static JsonObjectBuilder done(String schema) {
    return writing(JsonText.object().add("200", answer(schema)));
  }

  static JsonObjectBuilder made(String schema) {
    return writing(JsonText.object().add("201", answer(schema, "Location")));
  }

  static JsonObjectBuilder gone() {
    return refused(
        JsonText.object().add("204", JsonText.object().add("description", "It is no more.")));
  }

  private static JsonObjectBuilder answer(String schema, String... headers) {
    JsonObjectBuilder references = JsonText.object();
    for (String header : headers) {
      references.add(
          header, JsonText.object().add("$ref", "#/components/headers/manage." + header));
    }
    return JsonText.object()
        .add("description", "Done.")
        .add("headers", references)
        .add("content", content(schema));
  }

  private static JsonObjectBuilder writing(JsonObjectBuilder answers) {
    return refused(answers)
        .add("409", reference("manage.conflict"))
        .add("413", reference("manage.too-large"))
        .add("415", reference("manage.unsupported"))
        .add("422", reference("manage.unprocessable"));
  }

  private static JsonObjectBuilder refused(JsonObjectBuilder answers) {
    return answers
        .add("400", reference("bad-request"))
        .add("401", reference("manage.unauthorized"))
        .add("403", reference("manage.forbidden"))
        .add("404", reference("manage.not-found"))
        .add("406", reference("not-acceptable"));
  }

  static JsonObjectBuilder reference(String name) {
    return JsonText.object().add("$ref", "#/components/responses/" + name);
  }
}
