package org.innoplaces.content.manage.contribution;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.innoplaces.content.delivery.Filter;
import org.innoplaces.content.delivery.Filter.Operator;
import org.innoplaces.content.manage.EntryQuery.Sort;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.TypeSchema.PathField;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/** The parameters of a list of editors that depend on the type: the order, filters by fields. */
final class ManageListParameters {

  private final TypeSchema type;

  ManageListParameters(TypeSchema type) {
    this.type = type;
  }

  JsonArrayBuilder all() {
    JsonArrayBuilder all = ManageParameters.references(ManageParameters.LIST);
    all.add(ManageParameters.query("sort", "The order; - for descending.", sorts()));
    type.paths().filter(PathField::filterable).flatMap(this::filters).forEach(all::add);
    return all;
  }

  private JsonObject sorts() {
    return JsonSchema.choice(
        Sort.of(type).stream()
            .flatMap(sort -> Stream.of(sort.token(), "-" + sort.token()))
            .toList());
  }

  private Stream<JsonObjectBuilder> filters(PathField path) {
    List<Operator> operators =
        Arrays.stream(Operator.values())
            .filter(operator -> operator.compares(path.field().kind().indexKind()))
            .toList();
    return Stream.concat(
        Stream.of(filter(path, "", Operator.EQ)),
        operators.stream().map(one -> filter(path, "[" + one.token() + "]", one)));
  }

  private static JsonObjectBuilder filter(PathField path, String suffix, Operator operator) {
    String description =
        "Entries in whose newest texts " + path.path() + " is " + operator.token() + " this.";
    if (operator == Operator.CONTAINS) {
      String what = path.field().kind().isRelationship() ? "the title of its " : "";
      description = "Entries in whose newest texts " + what + path.path() + " contains this.";
    }
    JsonObject value =
        operator == Operator.CONTAINS ? JsonSchema.filled() : path.field().kind().filterSchema();
    String name = "filter[" + path.path() + "]" + suffix;
    if (operator != Operator.IN) {
      return ManageParameters.query(name, description, value);
    }
    JsonObject values =
        JsonText.object(JsonSchema.list(value)).add("maxItems", Filter.MOST_VALUES).build();
    return ManageParameters.query(name, description, values)
        .add("style", "form")
        .add("explode", false);
  }
}
