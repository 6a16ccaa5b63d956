package org.innoplaces.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Map;

/** Writes pieces of JSON Schema (2020-12), as OpenAPI 3.1 uses it. */
public final class JsonSchema {

  private static final JsonObject NULL = of("null");

  private JsonSchema() {}

  /** Any value of a type, for example {@code integer}. */
  public static JsonObject of(String type) {
    return JsonText.object().add("type", type).build();
  }

  /** A text of a format, for example {@code uuid}. */
  public static JsonObject text(String format) {
    return JsonText.object().add("type", "string").add("format", format).build();
  }

  /** A text that matches a regular expression from start to end. */
  public static JsonObject pattern(String expression) {
    return JsonText.object().add("type", "string").add("pattern", "^" + expression + "$").build();
  }

  /** One of these texts. */
  public static JsonObject choice(Iterable<String> choices) {
    return JsonText.object().add("type", "string").add("enum", JsonText.strings(choices)).build();
  }

  /** Exactly this text. */
  public static JsonObject constant(String text) {
    return JsonText.object().add("const", text).build();
  }

  /** A schema that stands among the components of the document. */
  public static JsonObject ref(String component) {
    return JsonText.object().add("$ref", "#/components/schemas/" + component).build();
  }

  /** Several values of a schema. */
  public static JsonObject list(JsonObject items) {
    return JsonText.object().add("type", "array").add("items", items).build();
  }

  /** Values of a schema under names of any kind. */
  public static JsonObject map(JsonObject values) {
    return JsonText.object().add("type", "object").add("additionalProperties", values).build();
  }

  /** An object with these members and no others. */
  public static JsonObject object(Map<String, JsonObject> members, Collection<String> alwaysThere) {
    JsonObjectBuilder properties = JsonText.object();
    members.forEach(properties::add);
    JsonObjectBuilder object =
        JsonText.object().add("type", "object").add("properties", properties);
    if (!alwaysThere.isEmpty()) {
      object.add("required", JsonText.strings(alwaysThere));
    }
    return object.add("additionalProperties", false).build();
  }

  /** A value of one of several schemas. */
  public static JsonObject anyOf(Iterable<JsonObject> schemas) {
    JsonArrayBuilder any = JsonText.array();
    schemas.forEach(any::add);
    return JsonText.object().add("anyOf", any).build();
  }

  /** The same with a sentence for people; next to a reference, too. */
  public static JsonObject described(JsonObject schema, String description) {
    return JsonText.object(schema).add("description", description).build();
  }

  /** A value of the schema, or null. */
  public static JsonObject nullable(JsonObject schema) {
    if (!(schema.get("type") instanceof JsonString type)) {
      return anyOf(java.util.List.of(schema, NULL));
    }
    JsonObjectBuilder nullable =
        JsonText.object(schema).add("type", JsonText.array().add(type).add("null"));
    if (schema.containsKey("enum")) {
      JsonArrayBuilder choices = JsonText.array();
      schema.getJsonArray("enum").forEach(choices::add);
      nullable.add("enum", choices.add(JsonValue.NULL));
    }
    return nullable.build();
  }

  /** A text that is not empty. */
  public static JsonObject filled() {
    return JsonText.object(of("string")).add("minLength", 1).build();
  }
}
