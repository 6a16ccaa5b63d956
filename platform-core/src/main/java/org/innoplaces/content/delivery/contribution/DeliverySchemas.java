package org.innoplaces.content.delivery.contribution;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innoplaces.content.schema.BlockSchema;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/** The schemas of everything that the delivery API sends. */
final class DeliverySchemas {

  private static final JsonObject ADDRESS = JsonSchema.text("uri-reference");

  private final ContentSchema schema;

  DeliverySchemas(ContentSchema schema) {
    this.schema = schema;
  }

  JsonObject all() {
    JsonObjectBuilder all = JsonText.object();
    all.add("identifier", JsonSchema.anyOf(ofEachType("identifier.")));
    all.add("included", included());
    all.add("resource-links", resourceLinks());
    all.add("resource-meta", resourceMeta());
    all.add("entry-links", JsonSchema.object(Map.of("self", ADDRESS), List.of("self")));
    all.add("entry-meta", JsonSchema.object(scope(), List.of("locale")));
    all.add("list-links", listLinks());
    all.add("list-meta", listMeta());
    schema.blocks().forEach(block -> all.add("block." + block.name(), block(block)));
    all.add("block.unknown", unknownBlock());
    schema.types().forEach(type -> addType(type, all));
    return all.build();
  }

  private void addType(TypeSchema type, JsonObjectBuilder all) {
    all.add("identifier." + type.name(), identifier(type));
    all.add("resource." + type.name(), new ResourceSchema(schema, type).write());
    JsonObject resource = JsonSchema.ref("resource." + type.name());
    all.add("document." + type.name(), document("entry", resource));
    all.add("documents." + type.name(), document("list", JsonSchema.list(resource)));
  }

  private List<JsonObject> ofEachType(String prefix) {
    return schema.types().stream().map(type -> JsonSchema.ref(prefix + type.name())).toList();
  }

  private static JsonObject identifier(TypeSchema type) {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("type", JsonSchema.constant(type.collection()));
    members.put("id", JsonSchema.text("uuid"));
    return JsonSchema.object(members, members.keySet());
  }

  private JsonObject included() {
    return JsonSchema.described(
        JsonSchema.list(JsonSchema.anyOf(ofEachType("resource."))),
        "What include asked for; each resource once, none of the primary data.");
  }

  private static JsonObject resourceLinks() {
    return JsonText.object(JsonSchema.map(ADDRESS))
        .add("required", JsonText.array().add("self"))
        .build();
  }

  private static JsonObject resourceMeta() {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put(
        "locale",
        JsonSchema.described(
            JsonSchema.of("string"),
            "The language that serves the entry; und when it has no texts of a language."));
    members.put(
        "fallbacks",
        JsonSchema.described(
            JsonSchema.map(JsonSchema.of("string")),
            "The language of each field that another language serves."));
    members.put(
        "revisions",
        JsonSchema.described(
            JsonSchema.map(JsonSchema.of("integer")),
            "The number of the revision in each stream that values come from."));
    members.put("publishedFrom", JsonSchema.text("date-time"));
    members.put("publishedUntil", JsonSchema.text("date-time"));
    Set<String> now = new java.util.LinkedHashSet<>(members.keySet());
    now.remove("publishedUntil");
    return JsonSchema.object(members, now);
  }

  private static Map<String, JsonObject> scope() {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("locale", JsonSchema.of("string"));
    members.put("at", JsonSchema.text("date-time"));
    return members;
  }

  private static JsonObject listMeta() {
    Map<String, JsonObject> members = scope();
    members.put("total", JsonSchema.described(JsonSchema.of("integer"), "How many on all pages."));
    return JsonSchema.object(members, List.of("locale", "total"));
  }

  private static JsonObject listLinks() {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    List.of("self", "first", "last", "prev", "next").forEach(name -> members.put(name, ADDRESS));
    return JsonSchema.object(members, List.of("self", "first", "last"));
  }

  /** The member {@code type} says which block it is. */
  private static JsonObject block(BlockSchema block) {
    JsonObject fields = block.fields().jsonSchema();
    var properties =
        JsonText.object()
            .add("type", JsonSchema.constant(block.name()))
            .addAll(JsonText.object(fields.getJsonObject("properties")));
    var required = JsonText.array().add("type");
    if (fields.containsKey("required")) {
      fields.getJsonArray("required").forEach(required::add);
    }
    return JsonText.object(fields).add("properties", properties).add("required", required).build();
  }

  /** What is left of a block whose plugin is away. */
  private JsonObject unknownBlock() {
    JsonObject known = JsonSchema.choice(schema.blocks().stream().map(BlockSchema::name).toList());
    JsonObject other = JsonText.object(JsonSchema.of("string")).add("not", known).build();
    return JsonSchema.described(
        JsonSchema.object(Map.of("type", other), List.of("type")),
        "A block of a plugin that is not installed: its type and nothing else.");
  }

  private static JsonObject document(String kind, JsonObject data) {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("jsonapi", JsonSchema.ref("jsonapi"));
    members.put("links", JsonSchema.ref(kind + "-links"));
    members.put("meta", JsonSchema.ref(kind + "-meta"));
    members.put("data", data);
    Set<String> always = Set.copyOf(members.keySet());
    members.put("included", JsonSchema.ref("included"));
    return JsonSchema.object(members, new java.util.TreeSet<>(always));
  }
}
