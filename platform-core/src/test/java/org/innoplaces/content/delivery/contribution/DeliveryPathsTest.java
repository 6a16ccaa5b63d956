package org.innoplaces.content.delivery.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.innoplaces.content.ContentExtension;
import org.innoplaces.content.Filterable;
import org.innoplaces.content.Shared;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.openapi.action.WriteOpenApi;
import org.innoplaces.site.Theme;
import org.innoplaces.site.contribution.CoreSchema;
import org.junit.jupiter.api.Test;

class DeliveryPathsTest {

  private static final ContentSchema SCHEMA = CoreSchema.with(List.of(Weather.class));
  private static final JsonObject DOCUMENT =
      new WriteOpenApi(List.of(new DeliveryPaths(SCHEMA))).write();

  /** What a plugin of these tests adds to themes. */
  @ContentExtension(of = Theme.class, plugin = "sky")
  record Weather(@Shared @Filterable Sky sky, String remark) {
    enum Sky {
      CLEAR,
      GREY
    }
  }

  @Test
  void describesTwoPathsForEveryType() {
    for (TypeSchema type : SCHEMA.types()) {
      String list = "/api/content/" + type.collection();
      assertThat(paths()).containsKeys(list, list + "/{entry}");
    }
    assertThat(paths()).hasSize(2 * SCHEMA.types().size());
  }

  @Test
  void refersOnlyToWhatIsThere() {
    assertThat(references(DOCUMENT)).hasSizeGreaterThan(100);
    for (String reference : references(DOCUMENT)) {
      assertThat(reference).startsWith("#/");
      assertThat(Json.createPointer(reference.substring(1)).containsValue(DOCUMENT))
          .as(reference)
          .isTrue();
    }
  }

  @Test
  void usesEveryComponent() {
    Set<String> all = new TreeSet<>();
    DOCUMENT
        .getJsonObject("components")
        .forEach(
            (kind, named) ->
                named.asJsonObject().keySet().forEach(name -> all.add(kind + "/" + name)));
    all.removeIf(name -> references(DOCUMENT).contains("#/components/" + name));

    assertThat(all).isEmpty();
  }

  @Test
  void namesOperationsAndComponentsAsOpenApiAllows() {
    List<String> names = operations().map(each -> each.getString("operationId")).toList();

    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][A-Za-z0-9]*"));
    assertThat(names).contains("listThemes", "readThemesEntry", "listThemesHead");
    DOCUMENT
        .getJsonObject("components")
        .values()
        .forEach(
            named ->
                assertThat(named.asJsonObject().keySet())
                    .allMatch(n -> n.matches("[A-Za-z0-9._-]+")));
  }

  @Test
  void declaresTheParametersOfItsPathsAndNoneTwice() {
    paths()
        .forEach(
            (path, item) -> {
              List<JsonObject> parameters = parameters(path);
              assertThat(
                      parameters.stream().map(p -> p.getString("in") + " " + p.getString("name")))
                  .doesNotHaveDuplicates();
              Matcher template = Pattern.compile("\\{([a-z]+)}").matcher(path);
              assertThat(names(path, "path").size()).isEqualTo(template.find() ? 1 : 0);
            });
  }

  @Test
  void saysWhatEveryAnswerIs() {
    operations()
        .map(operation -> operation.getJsonObject("responses"))
        .forEach(
            answers -> {
              assertThat(answers).containsKeys("200", "304", "400", "406");
              assertThat(answers.values())
                  .map(JsonValue::asJsonObject)
                  .allMatch(a -> a.containsKey("description") || a.containsKey("$ref"));
            });
  }

  @Test
  void namesTheParametersOfAList() {
    assertThat(names("/api/content/themes", "query"))
        .contains(
            "locale",
            "at",
            "include",
            "sort",
            "page[number]",
            "page[size]",
            "fields[themes]",
            "fields[media]",
            "filter[position]",
            "filter[position][gte]",
            "filter[title][contains]",
            "filter[illustration]",
            "filter[extensions.sky.sky][in]")
        .doesNotContain(
            "filter[description]", "filter[position][contains]", "filter[extensions.sky.remark]");
  }

  @Test
  void offersNoListParametersForAnEntry() {
    assertThat(names("/api/content/themes/{entry}", "query"))
        .contains("locale", "at", "include", "fields[themes]")
        .noneMatch(name -> name.matches("sort|(page|filter)\\[.*"));
  }

  @Test
  void saysWhatListsCanBeOrderedBy() {
    JsonObject sort = parameter("/api/content/themes", "sort");

    assertThat(sort.getJsonObject("schema").getJsonObject("items").getJsonArray("enum"))
        .extracting(name -> ((JsonString) name).getString())
        .containsExactly("position", "-position", "title", "-title");
    assertThat(sort.getBoolean("explode")).isFalse();
  }

  @Test
  void offersIncludeOnlyWhereSomethingCanBeIncluded() {
    assertThat(names("/api/content/media", "query")).doesNotContain("include");
    JsonObject include = parameter("/api/content/testimonials", "include");
    String pattern = include.getJsonObject("schema").getJsonObject("items").getString("pattern");
    assertThat("person").matches(pattern);
    assertThat("person.photograph").matches(pattern);
    assertThat("headline").doesNotMatch(pattern);
    assertThat("person.photograph.a.b").doesNotMatch(pattern);
  }

  @Test
  void describesExactlyTheMembersOfAType() {
    for (TypeSchema type : SCHEMA.types()) {
      JsonObject resource = schema("resource." + type.name()).getJsonObject("properties");
      Set<String> described = new TreeSet<>(properties(resource.getJsonObject("attributes")));
      if (resource.containsKey("relationships")) {
        described.addAll(properties(resource.getJsonObject("relationships")));
      }
      assertThat(described).containsExactlyInAnyOrderElementsOf(type.memberNames());
    }
  }

  @Test
  void saysWhatMayBeNull() {
    JsonObject attributes = attributes("theme");

    assertThat(attributes.getJsonObject("title").getString("type")).isEqualTo("string");
    assertThat(attributes.getJsonObject("summary").get("type"))
        .hasToString("[\"string\",\"null\"]");
    assertThat(attributes.getJsonObject("position").get("type"))
        .as("shared values may be unpublished beside a text")
        .hasToString("[\"integer\",\"null\"]");
    JsonObject sky =
        attributes.getJsonObject("extensions").getJsonObject("properties").getJsonObject("sky");
    assertThat(sky.getJsonArray("required")).hasSize(2);
    assertThat(sky.getJsonObject("properties").getJsonObject("sky").get("enum"))
        .hasToString("[\"CLEAR\",\"GREY\",null]");
  }

  @Test
  void describesBlocksByTheirType() {
    JsonObject hero = schema("block.hero");

    assertThat(hero.getJsonObject("properties").getJsonObject("type").getString("const"))
        .isEqualTo("hero");
    assertThat(hero.getJsonArray("required")).hasToString("[\"type\",\"title\"]");
    assertThat(attributes("page").getJsonObject("blocks").toString())
        .contains("#/components/schemas/block.hero", "#/components/schemas/block.unknown");
  }

  private static JsonObject paths() {
    return DOCUMENT.getJsonObject("paths");
  }

  private static Stream<JsonObject> operations() {
    return paths().values().stream()
        .flatMap(
            item ->
                Stream.of("get", "head").map(method -> item.asJsonObject().getJsonObject(method)));
  }

  private static List<JsonObject> parameters(String path) {
    return paths()
        .getJsonObject(path)
        .getJsonArray("parameters")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(DeliveryPathsTest::resolved)
        .toList();
  }

  private static JsonObject resolved(JsonObject parameter) {
    return parameter.containsKey("$ref")
        ? Json.createPointer(parameter.getString("$ref").substring(1))
            .getValue(DOCUMENT)
            .asJsonObject()
        : parameter;
  }

  private static List<String> names(String path, String place) {
    return parameters(path).stream()
        .filter(parameter -> parameter.getString("in").equals(place))
        .map(parameter -> parameter.getString("name"))
        .toList();
  }

  private static JsonObject parameter(String path, String name) {
    return parameters(path).stream()
        .filter(parameter -> parameter.getString("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject schema(String name) {
    return DOCUMENT.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
  }

  private static JsonObject attributes(String type) {
    return schema("resource." + type)
        .getJsonObject("properties")
        .getJsonObject("attributes")
        .getJsonObject("properties");
  }

  private static Set<String> properties(JsonObject object) {
    return object.getJsonObject("properties").keySet();
  }

  private static List<String> references(JsonValue value) {
    List<String> found = new ArrayList<>();
    if (value instanceof JsonObject object) {
      object.forEach(
          (name, member) -> {
            if (name.equals("$ref")) {
              found.add(((JsonString) member).getString());
            }
            found.addAll(references(member));
          });
    } else if (value instanceof JsonArray array) {
      array.forEach(element -> found.addAll(references(element)));
    }
    return found;
  }
}
