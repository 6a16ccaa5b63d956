package org.innoplaces.content.manage.contribution;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.innoplaces.content.review.Review;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/** The schemas of comments, reviews, links to drafts and unsaved texts. */
final class WorkSchemas {

  private static final JsonObject TEXT = JsonSchema.of("string");
  private static final JsonObject TIME = JsonSchema.text("date-time");
  private static final JsonObject NUMBER = JsonSchema.of("integer");
  private static final JsonObject ID = JsonSchema.text("uuid");
  private static final JsonObject MAYBE_TEXT = JsonSchema.nullable(TEXT);
  private static final JsonObject MAYBE_TIME = JsonSchema.nullable(TIME);
  private static final JsonObject VALUES = JsonSchema.of("object");
  private static final JsonObject ANY = JsonText.object().build();

  private WorkSchemas() {}

  static void addTo(JsonObjectBuilder all) {
    add(all, "comment", "comments", comment());
    add(all, "review", "reviews", review());
    add(all, "preview", "previews", preview());
    add(all, "unsaved", "unsaved", unsaved());
    all.add(
        "manage.comment.new",
        request(
            "comments",
            List.of("words"),
            Map.of("words", TEXT, "field", MAYBE_TEXT, "answers", JsonSchema.nullable(ID))));
    all.add(
        "manage.review.new",
        request("reviews", List.of(), Map.of("reviewer", MAYBE_TEXT, "note", MAYBE_TEXT)));
    all.add("manage.preview.new", request("previews", List.of(), Map.of("hours", hours())));
    all.add("manage.unsaved.new", request("unsaved", List.of(), typed()));
    all.add("manage.approval", meta("revision", NUMBER));
    all.add("manage.return", meta("reason", TEXT));
    JsonObject one =
        JsonSchema.anyOf(
            List.of(JsonSchema.ref("manage.review"), JsonSchema.ref("manage.comment")));
    all.add("manage.waiting", document(JsonSchema.list(one)));
  }

  private static void add(
      JsonObjectBuilder all, String name, String type, Map<String, JsonObject> attributes) {
    JsonObject resource =
        JsonSchema.object(
            Map.of(
                "type",
                JsonSchema.constant(type),
                "id",
                ID,
                "attributes",
                JsonSchema.object(attributes, attributes.keySet()),
                "links",
                JsonSchema.map(JsonSchema.text("uri-reference"))),
            List.of("type", "id", "attributes"));
    all.add("manage." + name, resource);
    JsonObject reference = JsonSchema.ref("manage." + name);
    all.add("manage.document." + name + "-of-entry", document(reference));
    all.add("manage.documents." + name + "-of-entry", document(JsonSchema.list(reference)));
  }

  private static JsonObject document(JsonObject data) {
    return JsonSchema.object(
        Map.of("jsonapi", JsonSchema.ref("jsonapi"), "data", data), List.of("jsonapi", "data"));
  }

  private static JsonObject request(
      String type, List<String> needed, Map<String, JsonObject> attributes) {
    JsonObject data =
        JsonSchema.object(
            Map.of(
                "type",
                JsonSchema.constant(type),
                "attributes",
                JsonSchema.object(new TreeMap<>(attributes), needed)),
            needed.isEmpty() ? List.of("type") : List.of("type", "attributes"));
    return JsonSchema.object(Map.of("data", data, "jsonapi", ANY), List.of("data"));
  }

  private static JsonObject meta(String member, JsonObject value) {
    JsonObject meta = JsonSchema.object(Map.of(member, value), List.of(member));
    return JsonSchema.object(Map.of("meta", meta, "jsonapi", ANY), List.of("meta"));
  }

  private static JsonObject hours() {
    return JsonText.object(NUMBER).add("minimum", 1).add("maximum", 168).add("default", 24).build();
  }

  private static Map<String, JsonObject> comment() {
    Map<String, JsonObject> members = new TreeMap<>();
    members.put("words", TEXT);
    members.put("field", MAYBE_TEXT);
    members.put("answers", JsonSchema.nullable(ID));
    members.put("locale", TEXT);
    members.put("revision", NUMBER);
    members.put("author", TEXT);
    members.put("writtenAt", TIME);
    members.put("resolvedBy", MAYBE_TEXT);
    members.put("resolvedAt", MAYBE_TIME);
    return members;
  }

  private static Map<String, JsonObject> review() {
    Map<String, JsonObject> members = new TreeMap<>();
    members.put("locale", TEXT);
    members.put("revision", NUMBER);
    members.put("sharedRevision", NUMBER);
    members.put(
        "state",
        JsonSchema.choice(Arrays.stream(Review.State.values()).map(Review.State::token).toList()));
    members.put("latest", JsonSchema.of("boolean"));
    members.put("askedBy", TEXT);
    members.put("askedAt", TIME);
    members.put("reviewer", MAYBE_TEXT);
    members.put("note", MAYBE_TEXT);
    members.put("decidedBy", MAYBE_TEXT);
    members.put("decidedAt", MAYBE_TIME);
    members.put("reason", MAYBE_TEXT);
    return members;
  }

  private static Map<String, JsonObject> preview() {
    return new TreeMap<>(
        Map.of(
            "locale", TEXT,
            "revisions", JsonSchema.map(NUMBER),
            "madeBy", TEXT,
            "madeAt", TIME,
            "expiresAt", TIME));
  }

  private static Map<String, JsonObject> typed() {
    return new TreeMap<>(
        Map.of(
            "base", NUMBER,
            "sharedBase", NUMBER,
            "values", VALUES,
            "shared", VALUES,
            "slug", MAYBE_TEXT,
            "note", MAYBE_TEXT));
  }

  private static Map<String, JsonObject> unsaved() {
    Map<String, JsonObject> members = typed();
    members.put("locale", TEXT);
    members.put("keptAt", TIME);
    return members;
  }
}
