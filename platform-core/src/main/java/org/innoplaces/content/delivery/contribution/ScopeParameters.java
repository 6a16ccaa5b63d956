package org.innoplaces.content.delivery.contribution;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.stream.Collectors;
import org.innoplaces.content.delivery.IncludeTree;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/**
 * The parameters that lists and entries have in common. Those that are the same everywhere stand
 * among the components.
 */
final class ScopeParameters {

  private final ContentSchema schema;

  ScopeParameters(ContentSchema schema) {
    this.schema = schema;
  }

  /** The parameters among the components, by name. */
  JsonObject all() {
    JsonObjectBuilder all =
        JsonText.object()
            .add("locale", locale())
            .add("at", at())
            .add("if-none-match", ifNoneMatch());
    schema.types().forEach(type -> all.add(fieldsName(type), fields(type)));
    ListParameters.pages().forEach(all::add);
    return all.build();
  }

  /** What a list or an entry of the type takes. */
  JsonArrayBuilder references(TypeSchema type) {
    JsonArrayBuilder references = JsonText.array().add(reference("locale")).add(reference("at"));
    if (!type.relationshipNames().isEmpty()) {
      references.add(include(type));
    }
    schema.types().forEach(other -> references.add(reference(fieldsName(other))));
    return references.add(reference("if-none-match"));
  }

  static JsonObjectBuilder reference(String name) {
    return JsonText.object().add("$ref", "#/components/parameters/" + name);
  }

  static JsonObjectBuilder query(String name, String description, JsonObject schema) {
    return JsonText.object()
        .add("name", name)
        .add("in", "query")
        .add("description", description)
        .add("schema", schema);
  }

  /** Several values in one parameter, separated by commas. */
  static JsonObjectBuilder several(String name, String description, JsonObject schema) {
    return query(name, description, schema).add("style", "form").add("explode", false);
  }

  private static JsonObjectBuilder locale() {
    return query(
        "locale",
        "The language to read in, as a BCP 47 tag that the site offers, or a variety of one."
            + " A text that is missing there comes from the next language of the chain (fr-CA, fr,"
            + " the site's default); meta.fallbacks tells which. Default: the site's default.",
        JsonSchema.pattern("[A-Za-z0-9-]{1,16}"));
  }

  private static JsonObjectBuilder at() {
    return query(
        "at",
        "Reads what was or will be published at an instant of the years 1970 to 9998."
            + " Default: now.",
        JsonSchema.text("date-time"));
  }

  private static JsonObjectBuilder ifNoneMatch() {
    return JsonText.object()
        .add("name", "If-None-Match")
        .add("in", "header")
        .add("description", "Entity tags that the client has; when one still holds, 304.")
        .add("schema", JsonSchema.of("string"));
  }

  private static String fieldsName(TypeSchema type) {
    return "fields." + type.collection();
  }

  private static JsonObjectBuilder fields(TypeSchema type) {
    return several(
        "fields[" + type.collection() + "]",
        "Only these attributes and relationships of " + type.collection() + ". Default: all.",
        JsonSchema.list(JsonSchema.choice(type.memberNames())));
  }

  /** The first step is one of ours; the next ones depend on where it leads. */
  private static JsonObjectBuilder include(TypeSchema type) {
    String first = type.relationshipNames().stream().collect(Collectors.joining("|", "(", ")"));
    String deeper = "(\\.[A-Za-z0-9]+){0," + (IncludeTree.DEPTH - 1) + "}";
    JsonObject paths = JsonSchema.list(JsonSchema.pattern(first + deeper));
    return several(
        "include",
        "Adds what relationships lead to: "
            + String.join(", ", type.relationshipNames())
            + "; and from there on with a dot, at most "
            + IncludeTree.DEPTH
            + " levels deep.",
        JsonText.object(paths).add("maxItems", IncludeTree.MOST_PATHS).build());
  }

  static JsonObject entry() {
    return JsonText.object()
        .add("name", "entry")
        .add("in", "path")
        .add("required", JsonValue.TRUE)
        .add("description", "The entry's id, or its slug in the wanted language.")
        .add("schema", JsonSchema.of("string"))
        .build();
  }
}
