package org.innoplaces.http;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.innoplaces.json.JsonText;

/**
 * JSON:API documents about the platform's own things, which have attributes and no relationships.
 */
public final class ApiDocument {

  private ApiDocument() {}

  /** A thing. */
  public static JsonObject resource(String type, String id, JsonObjectBuilder attributes) {
    return JsonText.object().add("type", type).add("id", id).add("attributes", attributes).build();
  }

  /** A document with one thing. */
  public static JsonObject one(JsonObject resource) {
    return start().add("data", resource).build();
  }

  /**
   * A document with several things.
   *
   * @param total how many there are on all pages
   */
  public static JsonObject list(List<JsonObject> resources, long total) {
    JsonArrayBuilder data = JsonText.array();
    resources.forEach(data::add);
    return start().add("meta", JsonText.object().add("total", total)).add("data", data).build();
  }

  private static JsonObjectBuilder start() {
    return JsonText.object().add("jsonapi", JsonText.object().add("version", "1.1"));
  }
}
