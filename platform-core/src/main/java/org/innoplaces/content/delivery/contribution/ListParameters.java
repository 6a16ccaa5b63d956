package org.innoplaces.content.delivery.contribution;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.Filter;
import org.innoplaces.content.delivery.Filter.Operator;
import org.innoplaces.content.schema.FieldSchema.Trait;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.TypeSchema.PathField;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/** The parameters of a list: order, filters and pages. */
final class ListParameters {

  private static final Map<Operator, String> MEANING =
      Map.of(
          Operator.EQ, "is",
          Operator.NE, "is not",
          Operator.GT, "comes after",
          Operator.GTE, "is or comes after",
          Operator.LT, "comes before",
          Operator.LTE, "is or comes before",
          Operator.IN, "is one of",
          Operator.CONTAINS, "contains");

  private final TypeSchema type;

  ListParameters(TypeSchema type) {
    this.type = type;
  }

  /** The parameters that are the same for all lists, by their name among the components. */
  static Map<String, JsonObjectBuilder> pages() {
    Map<String, JsonObjectBuilder> pages = new LinkedHashMap<>();
    pages.put("page.number", page("number", "Which page.", 1, ContentQuery.LAST_PAGE));
    pages.put(
        "page.size",
        page("size", "Entries on a page.", ContentQuery.PER_PAGE, ContentQuery.MOST_PER_PAGE));
    return pages;
  }

  static Stream<JsonObjectBuilder> references() {
    return pages().keySet().stream().map(ScopeParameters::reference);
  }

  private static JsonObjectBuilder page(String name, String description, int normal, int most) {
    JsonObject schema =
        JsonText.object(JsonSchema.of("integer"))
            .add("minimum", 1)
            .add("maximum", most)
            .add("default", normal)
            .build();
    return ScopeParameters.query("page[" + name + "]", description, schema);
  }

  Stream<JsonObjectBuilder> all() {
    return Stream.concat(sort(), type.paths().filter(PathField::filterable).flatMap(this::filters));
  }

  private Stream<JsonObjectBuilder> sort() {
    List<String> keys =
        type.paths()
            .filter(path -> path.field().is(Trait.SORTABLE))
            .flatMap(path -> Stream.of(path.path(), "-" + path.path()))
            .toList();
    if (keys.isEmpty()) {
      return Stream.empty();
    }
    String normal = type.sort().isEmpty() ? "by age" : type.sort();
    return Stream.of(
        ScopeParameters.several(
            "sort",
            "The order, the most important field first; - for descending. Default: " + normal + ".",
            JsonSchema.list(JsonSchema.choice(keys))));
  }

  private Stream<JsonObjectBuilder> filters(PathField path) {
    Stream<JsonObjectBuilder> named =
        Arrays.stream(Operator.values())
            .filter(operator -> operator.compares(path.field().kind().indexKind()))
            .map(operator -> filter(path, "[" + operator.token() + "]", operator));
    return Stream.concat(Stream.of(filter(path, "", Operator.EQ)), named);
  }

  private static JsonObjectBuilder filter(PathField path, String suffix, Operator operator) {
    String name = "filter[" + path.path() + "]" + suffix;
    String description = "Entries whose " + path.path() + " " + MEANING.get(operator) + " this.";
    JsonObject value =
        operator == Operator.CONTAINS ? JsonSchema.filled() : path.field().kind().filterSchema();
    if (operator != Operator.IN) {
      return ScopeParameters.query(name, description, value);
    }
    JsonObject values =
        JsonText.object(JsonSchema.list(value)).add("maxItems", Filter.MOST_VALUES).build();
    return ScopeParameters.several(name, description, values);
  }
}
