package org.innoplaces.content.manage.contribution;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.kind.ListKind;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/**
 * The schemas of what the management API sends and takes. Drafts may be incomplete, so every value
 * may be null, also inside of blocks and groups.
 */
final class ManageSchemas {

  private static final JsonObject TEXT = JsonSchema.of("string");
  private static final JsonObject TIME = JsonSchema.text("date-time");
  private static final JsonObject NUMBER = JsonSchema.of("integer");
  private static final JsonObject FLAG = JsonSchema.of("boolean");
  private static final JsonObject ANY = JsonText.object().build();
  private static final JsonObject LINKS = JsonSchema.map(JsonSchema.text("uri-reference"));

  private final ContentSchema schema;
  private final TypeSchema type;

  ManageSchemas(ContentSchema schema, TypeSchema type) {
    this.schema = schema;
    this.type = type;
  }

  static JsonObjectBuilder ofAllTypes() {
    JsonObjectBuilder all = JsonText.object();
    all.add("manage.entry-meta", entryMeta());
    all.add("manage.list-meta", object(List.of(), "total", NUMBER, "locale", TEXT));
    all.add("manage.publish", meta("from", TIME, "until", TIME, "shared", FLAG));
    all.add("manage.published-meta", publishedMeta());
    all.add("manage.unpublish", meta("at", TIME));
    all.add("manage.revisions", revisions());
    all.add("manage.revision", revision());
    WorkSchemas.addTo(all);
    return all;
  }

  void addTo(JsonObjectBuilder all) {
    all.add("manage.resource." + type.name(), resource());
    all.add("manage.change." + type.name(), change());
    JsonObject one = JsonSchema.ref("manage.resource." + type.name());
    all.add("manage.document." + type.name(), document(one));
    all.add(
        "manage.published." + type.name(),
        document(one, "meta", JsonSchema.ref("manage.published-meta")));
    all.add(
        "manage.documents." + type.name(),
        object(
            List.of(),
            "jsonapi",
            JsonSchema.ref("jsonapi"),
            "links",
            LINKS,
            "meta",
            JsonSchema.ref("manage.list-meta"),
            "data",
            JsonSchema.list(one)));
  }

  private static JsonObject document(JsonObject data, Object... more) {
    Object[] members = {"jsonapi", JsonSchema.ref("jsonapi"), "links", LINKS, "data", data};
    Object[] all = Arrays.copyOf(members, members.length + more.length);
    System.arraycopy(more, 0, all, members.length, more.length);
    return object(List.of(), all);
  }

  /** Which shared values readers did not see as they were, and where else they see them now. */
  private static JsonObject publishedMeta() {
    JsonObject texts = JsonSchema.list(TEXT);
    JsonObject shared = object(List.of(), "published", FLAG, "fields", texts, "languages", texts);
    return object(List.of(), "shared", shared);
  }

  private JsonObject resource() {
    return object(
        List.of("relationships"),
        "type",
        JsonSchema.constant(type.collection()),
        "id",
        JsonSchema.text("uuid"),
        "attributes",
        attributes(),
        "relationships",
        relationships(),
        "links",
        LINKS,
        "meta",
        JsonSchema.ref("manage.entry-meta"));
  }

  /** The same members as in an answer, without those that the platform keeps. */
  private JsonObject change() {
    JsonObject data =
        object(
            List.of("id", "attributes", "relationships"),
            "type",
            JsonSchema.constant(type.collection()),
            "id",
            JsonSchema.text("uuid"),
            "attributes",
            attributes(),
            "relationships",
            relationships());
    JsonObject note = object(List.of("note"), "note", TEXT);
    return object(List.of("jsonapi", "meta"), "data", data, "jsonapi", ANY, "meta", note);
  }

  private JsonObject attributes() {
    Map<String, JsonObject> attributes = new LinkedHashMap<>();
    attributes.put("slug", JsonSchema.nullable(TEXT));
    type.own().fields().stream()
        .filter(field -> !field.kind().isRelationship())
        .forEach(field -> attributes.put(field.name(), draft(field)));
    if (!type.extensions().isEmpty()) {
      Map<String, JsonObject> plugins = new LinkedHashMap<>();
      type.extensions().forEach((plugin, group) -> plugins.put(plugin, extension(group)));
      attributes.put("extensions", JsonSchema.object(plugins, List.of()));
    }
    return JsonSchema.object(attributes, List.of());
  }

  private static JsonObject extension(GroupSchema group) {
    Map<String, JsonObject> fields = new LinkedHashMap<>();
    group.fields().forEach(field -> fields.put(field.name(), draft(field)));
    return JsonSchema.object(fields, List.of());
  }

  /** What is required of readers' texts is not required of drafts. */
  private static JsonObject draft(FieldSchema field) {
    return JsonSchema.nullable(incomplete(field.kind().jsonSchema()));
  }

  private static JsonObject incomplete(JsonObject given) {
    JsonObjectBuilder relaxed = JsonText.object();
    given.forEach(
        (name, value) -> {
          if (name.equals("required")) {
            return;
          }
          boolean schemas = name.equals("properties") && value instanceof JsonObject;
          if (schemas) {
            JsonObjectBuilder members = JsonText.object();
            value.asJsonObject().forEach((m, s) -> members.add(m, relaxed(s)));
            relaxed.add(name, members);
          } else {
            relaxed.add(name, name.equals("items") ? relaxed(value) : value);
          }
        });
    return relaxed.build();
  }

  private static JsonValue relaxed(JsonValue value) {
    if (!(value instanceof JsonObject object)) {
      return value;
    }
    boolean blocks = object.toString().contains("/schemas/block.");
    return blocks ? JsonSchema.of("object") : incomplete(object);
  }

  private JsonObject relationships() {
    Map<String, JsonObject> relationships = new LinkedHashMap<>();
    for (FieldSchema field : type.relationships()) {
      JsonObject target =
          field.kind().targets().stream()
              .flatMap(name -> schema.type(name).stream())
              .findFirst()
              .map(found -> JsonSchema.ref("identifier." + found.name()))
              .orElse(JsonSchema.ref("identifier"));
      boolean many = field.kind() instanceof ListKind;
      JsonObject data = many ? JsonSchema.list(target) : JsonSchema.nullable(target);
      relationships.put(field.name(), object(List.of(), "data", data));
    }
    return JsonSchema.object(relationships, List.of());
  }

  private static JsonObject entryMeta() {
    JsonObject state =
        JsonSchema.choice(Arrays.stream(EntryState.values()).map(EntryState::token).toList());
    JsonObject locale =
        object(List.of(), "state", state, "revision", NUMBER, "changedAt", TIME, "changedBy", TEXT);
    JsonObject publication =
        object(
            List.of("until"),
            "locale",
            TEXT,
            "revision",
            NUMBER,
            "slug",
            TEXT,
            "from",
            TIME,
            "until",
            TIME);
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("locale", TEXT);
    members.put("state", state);
    members.put("title", JsonSchema.nullable(TEXT));
    members.put("languages", JsonSchema.list(TEXT));
    members.put("locales", JsonSchema.map(locale));
    members.put("createdAt", TIME);
    List<String> always = List.copyOf(members.keySet());
    members.put("changedAt", TIME);
    members.put("changedBy", TEXT);
    members.put("trashedAt", TIME);
    members.put("publications", JsonSchema.list(publication));
    return JsonSchema.object(members, always);
  }

  private static JsonObject meta(Object... members) {
    Object[] all = Arrays.copyOf(members, members.length + 2);
    all[members.length] = "locales";
    all[members.length + 1] = JsonSchema.list(TEXT);
    List<String> optional = List.of("from", "until", "at", "shared", "locales");
    return object(List.of("meta", "jsonapi"), "meta", object(optional, all), "jsonapi", ANY);
  }

  private static JsonObject revisions() {
    return object(
        List.of(),
        "jsonapi",
        JsonSchema.ref("jsonapi"),
        "links",
        LINKS,
        "meta",
        JsonSchema.ref("manage.list-meta"),
        "data",
        JsonSchema.list(revisionResource(line())));
  }

  private static Object[] line() {
    return new Object[] {
      "number", NUMBER, "author", TEXT, "createdAt", TIME, "note", JsonSchema.nullable(TEXT)
    };
  }

  private static JsonObject revisionResource(Object[] attributes, Object... more) {
    Object[] members = {
      "type",
      JsonSchema.constant("revisions"),
      "id",
      TEXT,
      "attributes",
      object(List.of(), attributes),
      "links",
      LINKS
    };
    Object[] all = Arrays.copyOf(members, members.length + more.length);
    System.arraycopy(more, 0, all, members.length, more.length);
    return object(List.of(), all);
  }

  private static JsonObject revision() {
    Object[] line = line();
    Object[] attributes = Arrays.copyOf(line, line.length + 6);
    Object[] texts = {
      "slug", JsonSchema.nullable(TEXT),
      "values", JsonSchema.of("object"),
      "references", JsonSchema.of("object")
    };
    System.arraycopy(texts, 0, attributes, line.length, texts.length);
    JsonObject change =
        object(List.of(), "pointer", TEXT, "path", TEXT, "before", ANY, "after", ANY);
    JsonObject meta = object(List.of(), "comparedWith", NUMBER, "changes", JsonSchema.list(change));
    JsonObject resource = revisionResource(attributes, "meta", meta);
    return object(List.of(), "jsonapi", JsonSchema.ref("jsonapi"), "data", resource);
  }

  /** Names and schemas by turns; all of them are always there but the optional ones. */
  private static JsonObject object(List<String> optional, Object... members) {
    Map<String, JsonObject> named = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      named.put((String) members[i], (JsonObject) members[i + 1]);
    }
    return JsonSchema.object(
        named, named.keySet().stream().filter(name -> !optional.contains(name)).toList());
  }
}
