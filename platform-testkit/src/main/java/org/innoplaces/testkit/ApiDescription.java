package org.innoplaces.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What an instance says of its own API, the document at {@code /api/openapi.json}; tells where an
 * answer differs from it.
 *
 * <p>Immutable; any thread.
 */
public final class ApiDescription {

  private static final String ADDRESS = "https://api.example/openapi.json";
  private static final String JSON_API = "application/vnd.api+json";

  private final JsonObject document;
  private final JsonSchemaFactory schemas;

  private ApiDescription(JsonObject document) {
    this.document = document;
    Map<String, String> known = Map.of(ADDRESS, document.toString());
    this.schemas =
        JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder -> builder.metaSchema(dialect()).schemaLoaders(all -> all.schemas(known)));
  }

  /** The schemas stand in a document whose other members say nothing about values. */
  private static JsonMetaSchema dialect() {
    return JsonMetaSchema.builder(JsonMetaSchema.getV202012())
        .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
        .build();
  }

  /** The description that a document gives. */
  public static ApiDescription of(JsonObject document) {
    return new ApiDescription(document);
  }

  /**
   * What is not as described; empty when everything is.
   *
   * @param path of the request without its query, for example {@code /api/content/themes}
   * @param status of the answer to a GET
   * @param body of the answer
   */
  public List<String> differences(String path, int status, String body) {
    return differences("get", path, status, body);
  }

  /**
   * What is not as described in the answer to a request of another method.
   *
   * @param method in lower case, for example {@code post}
   */
  public List<String> differences(String method, String path, int status, String body) {
    String item = pathItem(path);
    String answer = "/paths/" + escaped(item) + "/" + method + "/responses/" + status;
    if (item.isEmpty() || !Json.createPointer(answer).containsValue(document)) {
      return List.of("There is no answer " + status + " of " + path);
    }
    JsonObject described = Json.createPointer(answer).getValue(document).asJsonObject();
    String place = described.getString("$ref", "#" + answer).substring(1);
    return differencesAt(place + "/content/" + escaped(JSON_API) + "/schema", body);
  }

  /** What in a text of JSON is not as a schema of the components says. */
  public List<String> differences(String schema, String json) {
    return differencesAt("/components/schemas/" + schema, json);
  }

  private List<String> differencesAt(String pointer, String json) {
    JsonSchema schema = schemas.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer));
    return schema
        .validate(
            json,
            InputFormat.JSON,
            run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
        .stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  /** The path itself, or the first that it fits into; empty when there is none. */
  private String pathItem(String path) {
    JsonObject paths = document.getJsonObject("paths");
    return paths.containsKey(path)
        ? path
        : paths.keySet().stream().filter(item -> fits(path, item)).findFirst().orElse("");
  }

  private static boolean fits(String path, String item) {
    String[] pieces = item.split("\\{[^/]+}", -1);
    StringBuilder expression = new StringBuilder(Pattern.quote(pieces[0]));
    for (int i = 1; i < pieces.length; i++) {
      expression.append("[^/]+").append(Pattern.quote(pieces[i]));
    }
    return path.matches(expression.toString());
  }

  private static String escaped(String member) {
    return member.replace("~", "~0").replace("/", "~1");
  }
}
