package org.innoplaces.content.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.DeliveryRequest;
import org.innoplaces.content.delivery.Epoch;
import org.innoplaces.content.delivery.action.Epochs;
import org.innoplaces.content.exchange.action.ImportContent;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.action.WriteOpenApi;
import org.innoplaces.testkit.ApiDescription;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the delivery API sends and takes is what it says of itself. */
class DescribedAnswersTest {

  private static final Path STARTER = Path.of("..", "starter").toAbsolutePath().normalize();
  private static final TestPlatform PLATFORM = EachDatabase.h2();

  private static JsonObject document;
  private static ApiDescription description;

  @BeforeAll
  static void fill() {
    PLATFORM.get(ImportContent.class).importFolder(Actor.SYSTEM, STARTER);
    document = PLATFORM.get(WriteOpenApi.class).write();
    description = ApiDescription.of(document);
  }

  static Stream<TypeSchema> types() {
    return PLATFORM.get(ContentSchema.class).types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void listsAreAsDescribed(TypeSchema type) {
    String path = "/api/content/" + type.collection();

    assertThat(description.differences(path, 200, list(type, Map.of()))).isEmpty();
    assertThat(description.differences(path, 200, list(type, Map.of("locale", "en")))).isEmpty();
    String everything = String.join(",", type.relationshipNames());
    Map<String, String> included = Map.of("include", everything, "page[size]", "100");
    assertThat(description.differences(path, 200, list(type, included))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void entriesAreAsDescribed(TypeSchema type) {
    for (JsonValue resource : data(list(type, Map.of("page[size]", "100")))) {
      String id = resource.asJsonObject().getString("id");
      String path = "/api/content/" + type.collection() + "/" + id;

      String fields = "fields[" + type.collection() + "]";
      assertThat(description.differences(path, 200, entry(type, id, Map.of()))).isEmpty();
      assertThat(description.differences(path, 200, entry(type, id, Map.of(fields, "")))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "theme", "site", "testimonial"})
  void entriesHaveExactlyTheMembersThatAreDescribed(String name) {
    TypeSchema type = PLATFORM.get(ContentSchema.class).require(name);
    for (JsonValue resource : data(list(type, Map.of("page[size]", "100")))) {
      for (String part : List.of("attributes", "relationships")) {
        assertThat(members(resource, part))
            .isEqualTo(members(schema(name), "properties", part, "properties"));
      }
    }
  }

  @Test
  void mediaTellWhereTheirBytesAre() {
    TypeSchema media = PLATFORM.get(ContentSchema.class).require("media");
    for (JsonValue resource : data(list(media, Map.of("fields[media]", "name")))) {
      String id = resource.asJsonObject().getString("id");

      assertThat(resource.asJsonObject().getJsonObject("links").getString("original"))
          .matches("/media/" + id + "/original/[a-z-]+\\.svg\\?v=[0-9a-f]{8}");
    }
  }

  @Test
  void aDifferenceIsSeen() {
    String themes = list(PLATFORM.get(ContentSchema.class).require("theme"), Map.of());
    String path = "/api/content/themes";

    assertThat(description.differences(path, 200, themes.replace("\"title\":", "\"titel\":")))
        .isNotEmpty();
    assertThat(
            description.differences(
                path, 200, themes.replace("\"slug\":\"", "\"slug\":1,\"x\":\"")))
        .isNotEmpty();
    assertThat(description.differences(path, 200, themes.replace("\"themes\"", "\"places\"")))
        .isNotEmpty();
    assertThat(description.differences(path, 204, themes)).isNotEmpty();
    assertThat(description.differences("/api/content/nothing", 200, themes)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyDescribedParameterIsTaken(TypeSchema type) {
    String path = "/api/content/" + type.collection();
    for (JsonObject parameter : parameters(path)) {
      String sample = sample(parameter.getJsonObject("schema"), parameter.getString("name"));
      Map<String, String> given = Map.of(parameter.getString("name"), sample);

      assertThatCode(() -> request(type, given)).as(given.toString()).doesNotThrowAnyException();
    }
  }

  private static String sample(JsonObject schema, String name) {
    if (name.equals("locale")) {
      return "fr";
    }
    if (schema.containsKey("items")) {
      return sample(schema.getJsonObject("items"), name);
    }
    if (schema.containsKey("examples")) {
      return schema.getJsonArray("examples").getString(0);
    }
    if (schema.containsKey("enum")) {
      return schema.getJsonArray("enum").getString(0);
    }
    if (schema.containsKey("anyOf")) {
      return sample(schema.getJsonArray("anyOf").getJsonObject(1), name);
    }
    if (schema.getString("format", "").equals("uuid")) {
      return "01920000-0000-7000-8000-000000000000";
    }
    if (schema.containsKey("format")) {
      return "2026-11-22T14:00:00Z";
    }
    if (schema.containsKey("pattern")) {
      return schema.getString("pattern").replaceAll("[\\^(]*([A-Za-z]+).*", "$1");
    }
    return schema.getString("type").equals("string") ? "word" : "1";
  }

  private static List<JsonObject> parameters(String path) {
    return document.getJsonObject("paths").getJsonObject(path).getJsonArray("parameters").stream()
        .map(JsonValue::asJsonObject)
        .map(
            parameter ->
                parameter.containsKey("$ref")
                    ? Json.createPointer(parameter.getString("$ref").substring(1))
                        .getValue(document)
                        .asJsonObject()
                    : parameter)
        .filter(parameter -> parameter.getString("in").equals("query"))
        .toList();
  }

  private static JsonObject schema(String type) {
    return document
        .getJsonObject("components")
        .getJsonObject("schemas")
        .getJsonObject("resource." + type);
  }

  private static java.util.Set<String> members(JsonValue value, String... steps) {
    JsonObject object = value.asJsonObject();
    for (String step : steps) {
      object = object.containsKey(step) ? object.getJsonObject(step) : JsonValue.EMPTY_JSON_OBJECT;
    }
    return object.keySet();
  }

  private static JsonArray data(String answer) {
    return JsonText.parse(answer).getJsonArray("data");
  }

  private static DeliveryRequest request(TypeSchema type, Map<String, String> given) {
    return PLATFORM.get(ReadParameters.class).forList(type, query(given));
  }

  private static String list(TypeSchema type, Map<String, String> given) {
    PageLinks links = new PageLinks("/api/content/" + type.collection(), query(given));
    return text(
        PLATFORM.get(PrepareAnswers.class).list(epoch(), request(type, given), links).body());
  }

  private static String entry(TypeSchema type, String id, Map<String, String> given) {
    PageLinks links = new PageLinks("/api/content/" + type.collection() + "/" + id, query(given));
    DeliveryRequest request = PLATFORM.get(ReadParameters.class).forEntry(type, query(given));
    return text(PLATFORM.get(PrepareAnswers.class).entry(epoch(), type, id, request, links).body());
  }

  private static Epoch epoch() {
    return PLATFORM.get(Epochs.class).at(PLATFORM.clock().instant());
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }

  private static MultivaluedMap<String, String> query(Map<String, String> given) {
    return new MultivaluedHashMap<>(given);
  }
}
