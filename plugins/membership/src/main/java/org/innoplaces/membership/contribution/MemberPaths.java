package org.innoplaces.membership.contribution;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.directory.ProfileField;

/** Describes the directory in the platform's OpenAPI document. */
final class MemberPaths {

  private static final String SCHEMA = "schema";

  private MemberPaths() {}

  static JsonObjectBuilder list() {
    return JsonText.object()
        .add("operationId", "listMembers")
        .add("summary", "What members show to everybody, by name")
        .add("parameters", JsonText.array().add(page("number")).add(page("size")))
        .add(
            "responses",
            JsonText.object()
                .add(
                    "200",
                    JsonText.object()
                        .add("description", "A page of the directory.")
                        .add(
                            "content",
                            JsonText.object()
                                .add(
                                    "application/vnd.api+json",
                                    JsonText.object()
                                        .add(SCHEMA, JsonSchema.ref("membership.members")))))
                .add("400", JsonText.object().add("$ref", "#/components/responses/bad-request")));
  }

  private static JsonObjectBuilder page(String name) {
    return JsonText.object()
        .add("name", "page[" + name + "]")
        .add("in", "query")
        .add(SCHEMA, JsonSchema.of("integer"));
  }

  static JsonObject schema() {
    JsonObject text = JsonSchema.of("string");
    Map<String, JsonObject> fields = new TreeMap<>();
    Arrays.stream(ProfileField.values()).forEach(field -> fields.put(field.token(), text));
    JsonObject attributes = JsonSchema.object(fields, List.of("name"));
    JsonObject member =
        JsonSchema.object(
            Map.of("type", text, "id", JsonSchema.text("uuid"), "attributes", attributes),
            List.of("type", "id", "attributes"));
    return JsonSchema.object(
        Map.of(
            "jsonapi",
            JsonSchema.ref("jsonapi"),
            "meta",
            JsonSchema.of("object"),
            "data",
            JsonSchema.list(member)),
        List.of("meta", "data"));
  }
}
