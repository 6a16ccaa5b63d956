package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.Locale;

/** The OpenAPI document of the instance, by which every answer is checked. */
final class Description {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode document;

  Description(Client client) {
    document = read(client.get("/api/openapi.json").body());
  }

  static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException malformed) {
      throw new AssertionError(text, malformed);
    }
  }

  /** Checks an answer against its path, status and media type; gives the JSON. */
  JsonNode check(HttpResponse<String> response) {
    JsonNode body = read(response.body());
    JsonNode answer = operation(response).path("responses").path("" + response.statusCode());
    assertThat(answer.isMissingNode())
        .as("%s answers %d, which is not described", response.uri(), response.statusCode())
        .isFalse();
    ObjectNode schema = JSON.createObjectNode();
    schema.set("allOf", JSON.createArrayNode().add(schemaOf(resolved(answer))));
    schema.set("components", document.path("components"));
    var validator =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    assertThat(validator.validate(body)).as("%s", response.uri()).isEmpty();
    return body;
  }

  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText("");
    return reference.isEmpty() ? node : document.at(reference.substring(1));
  }

  private static JsonNode schemaOf(JsonNode answer) {
    return answer.path("content").path("application/vnd.api+json").path("schema");
  }

  private JsonNode operation(HttpResponse<?> response) {
    String path = response.uri().getPath();
    for (Iterator<String> names = document.path("paths").fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (path.matches(name.replaceAll("\\{[^}]+}", "[^/]+"))) {
        String method = response.request().method().toLowerCase(Locale.ROOT);
        return document.path("paths").path(name).path(method);
      }
    }
    throw new AssertionError("The path " + path + " is not described");
  }
}
