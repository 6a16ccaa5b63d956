package org.innoplaces.content.manage.contribution;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/** The parameters of the management API; they stand among the components. */
final class ManageParameters {

  static final List<String> LIST =
      List.of(
          "manage.locale",
          "manage.search",
          "manage.state",
          "manage.missing",
          "manage.changed-by",
          "manage.page.number",
          "manage.page.size");

  private ManageParameters() {}

  static JsonObjectBuilder all() {
    return JsonText.object().addAll(ofLists()).addAll(ofEntries());
  }

  private static JsonObjectBuilder ofLists() {
    JsonObject tag = JsonSchema.pattern("[A-Za-z0-9-]{1,16}");
    return JsonText.object()
        .add(
            "manage.locale",
            query(
                "locale",
                "The language that is read or written, or und for the shared values alone."
                    + " Nothing comes from another language here. Default: the site's default.",
                tag))
        .add(
            "manage.search",
            query(
                "filter[search]",
                "Words that all occur in the newest texts, whatever their case and accents.",
                JsonSchema.of("string")))
        .add("manage.state", states())
        .add(
            "manage.missing",
            query("filter[missing]", "Entries that say nothing in this language.", tag))
        .add(
            "manage.changed-by",
            query(
                "filter[changedBy]",
                "Entries that this actor changed last in one of their locales.",
                JsonSchema.of("string")))
        .add("manage.page.number", query("page[number]", "Which page.", number(1, 1_000_000)))
        .add(
            "manage.page.size",
            query(
                "page[size]",
                "Elements on a page.",
                number(EntryQuery.PER_PAGE, EntryQuery.MOST_PER_PAGE)));
  }

  private static JsonObjectBuilder ofEntries() {
    return JsonText.object()
        .add(
            "manage.compare",
            query(
                "compare",
                "The revision to compare with. Default: the one before.",
                number(1, Integer.MAX_VALUE)))
        .add("manage.id", path("id", "The entry's id.", JsonSchema.text("uuid")))
        .add(
            "manage.part",
            path("part", "The id of what stands below the entry.", JsonSchema.text("uuid")))
        .add("manage.number", path("number", "The revision's number.", number(1, 999_999_999)))
        .add("manage.if-match", ifMatch());
  }

  private static JsonObjectBuilder states() {
    JsonObject state =
        JsonSchema.choice(Arrays.stream(EntryState.values()).map(EntryState::token).toList());
    return query(
            "filter[state]",
            "Entries in one of these states. Default: all but trashed.",
            JsonSchema.list(state))
        .add("style", "form")
        .add("explode", false);
  }

  private static JsonObject number(int normal, int most) {
    return JsonText.object(JsonSchema.of("integer"))
        .add("minimum", 1)
        .add("maximum", most)
        .add("default", normal)
        .build();
  }

  static JsonObjectBuilder query(String name, String description, JsonObject schema) {
    return parameter("query", name, description, schema);
  }

  private static JsonObjectBuilder path(String name, String description, JsonObject schema) {
    return parameter("path", name, description, schema).add("required", JsonValue.TRUE);
  }

  private static JsonObjectBuilder ifMatch() {
    return parameter(
            "header",
            "If-Match",
            "The ETag of what the change starts from.",
            JsonSchema.of("string"))
        .add("required", JsonValue.TRUE);
  }

  private static JsonObjectBuilder parameter(
      String in, String name, String description, JsonObject schema) {
    return JsonText.object()
        .add("name", name)
        .add("in", in)
        .add("description", description)
        .add("schema", schema);
  }

  static JsonArrayBuilder references(List<String> names) {
    JsonArrayBuilder references = JsonText.array();
    names.forEach(
        name -> references.add(JsonText.object().add("$ref", "#/components/parameters/" + name)));
    return references;
  }
}
