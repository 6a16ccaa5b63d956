package org.innoplaces.hello.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;

/** Describes {@code GET /api/hello} in the platform's OpenAPI document. */
@ApplicationScoped
class HelloPaths implements OpenApiPaths {

  @Override
  public OpenApiPart describe() {
    JsonObjectBuilder get =
        JsonText.object()
            .add("operationId", "hello")
            .add("summary", "Greet the site by its name")
            .add("responses", JsonText.object().add("200", answer()));
    return new OpenApiPart(
        JsonText.object().add("/api/hello", JsonText.object().add("get", get)).build(),
        JsonText.object()
            .add("schemas", JsonText.object().add("hello.document", schema()))
            .build());
  }

  private static JsonObjectBuilder answer() {
    JsonObject document = JsonText.object().add("schema", JsonSchema.ref("hello.document")).build();
    return JsonText.object()
        .add("description", "A greeting.")
        .add("content", JsonText.object().add("application/vnd.api+json", document));
  }

  private static JsonObject schema() {
    JsonObject meta =
        JsonSchema.object(Map.of("greeting", JsonSchema.of("string")), List.of("greeting"));
    return JsonSchema.object(Map.of("meta", meta), List.of("meta"));
  }
}
