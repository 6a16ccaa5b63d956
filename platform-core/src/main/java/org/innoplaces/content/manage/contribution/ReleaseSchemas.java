package org.innoplaces.content.manage.contribution;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.innoplaces.content.release.ReleaseState;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/** The schemas of releases, as they are sent and taken. */
final class ReleaseSchemas {

  private static final JsonObject TEXT = JsonSchema.of("string");
  private static final JsonObject NUMBER = JsonSchema.of("integer");
  private static final JsonObject TIME = JsonSchema.text("date-time");
  private static final JsonObject ANY = JsonText.object().build();
  private static final JsonObject TYPE = JsonSchema.constant("releases");
  private static final JsonObject ID = JsonSchema.text("uuid");
  private static final JsonObject LINKS = JsonSchema.map(JsonSchema.text("uri-reference"));

  private ReleaseSchemas() {}

  static JsonObjectBuilder all() {
    JsonObject items = JsonSchema.list(JsonSchema.ref("manage.release-item"));
    JsonObject whole = object(Map.of("name", TEXT, "items", items), "name", "items");
    JsonObject line = object(Map.of("name", TEXT), "name");
    JsonObject total = object(Map.of("total", NUMBER), "total");
    return JsonText.object()
        .add("manage.release-item", item())
        .add("manage.release-meta", meta())
        .add("manage.document.release", document(resource(whole), Map.of()))
        .add(
            "manage.documents.release",
            document(JsonSchema.list(resource(line)), Map.of("links", LINKS, "meta", total)))
        .add("manage.change.release", change(object(Map.of("name", TEXT, "items", items))))
        .add("manage.schedule", schedule());
  }

  /** The type may be left out by those who send an item. */
  private static JsonObject item() {
    return object(Map.of("type", TEXT, "id", ID, "locale", TEXT), "id", "locale");
  }

  private static JsonObject meta() {
    List<String> states = Arrays.stream(ReleaseState.values()).map(ReleaseState::token).toList();
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("state", JsonSchema.choice(states));
    members.put("version", NUMBER);
    members.put("size", NUMBER);
    members.put("createdAt", TIME);
    members.put("createdBy", TEXT);
    members.put("visibleFrom", JsonSchema.nullable(TIME));
    members.put("visibleUntil", JsonSchema.nullable(TIME));
    members.put("undoneAt", JsonSchema.nullable(TIME));
    return JsonSchema.object(members, List.copyOf(members.keySet()));
  }

  private static JsonObject resource(JsonObject attributes) {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("type", TYPE);
    members.put("id", ID);
    members.put("attributes", attributes);
    members.put("links", LINKS);
    members.put("meta", JsonSchema.ref("manage.release-meta"));
    return JsonSchema.object(members, List.copyOf(members.keySet()));
  }

  private static JsonObject document(JsonObject data, Map<String, JsonObject> more) {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("jsonapi", JsonSchema.ref("jsonapi"));
    members.putAll(new TreeMap<>(more));
    members.put("data", data);
    return JsonSchema.object(members, List.copyOf(members.keySet()));
  }

  private static JsonObject change(JsonObject attributes) {
    JsonObject data =
        object(Map.of("type", TYPE, "id", ID, "attributes", attributes), "type", "attributes");
    return object(Map.of("data", data, "jsonapi", ANY), "data");
  }

  private static JsonObject schedule() {
    JsonObject meta = object(Map.of("from", JsonSchema.nullable(TIME)));
    return object(Map.of("meta", meta, "jsonapi", ANY));
  }

  /** In the order of the alphabet, so that the description is always the same. */
  private static JsonObject object(Map<String, JsonObject> members, String... required) {
    return JsonSchema.object(new TreeMap<>(members), List.of(required));
  }
}
