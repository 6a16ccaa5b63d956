package org.innoplaces.content.delivery.contribution;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.content.delivery.IncludeTree;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.FieldSchema.Trait;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.kind.ListKind;
import org.innoplaces.json.JsonSchema;

/** The schema of a content type's resource objects. */
final class ResourceSchema {

  private final ContentSchema schema;
  private final TypeSchema type;

  ResourceSchema(ContentSchema schema, TypeSchema type) {
    this.schema = schema;
    this.type = type;
  }

  /** Relationships are left out when there are none, for example because of {@code fields}. */
  JsonObject write() {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("type", JsonSchema.constant(type.collection()));
    members.put("id", JsonSchema.text("uuid"));
    members.put("attributes", attributes());
    if (!type.relationshipNames().isEmpty()) {
      members.put("relationships", JsonSchema.object(relationships(), List.of()));
    }
    members.put("links", JsonSchema.ref("resource-links"));
    members.put("meta", JsonSchema.ref("resource-meta"));
    return JsonSchema.object(members, List.of("type", "id", "attributes", "links", "meta"));
  }

  /** Every attribute is there unless {@code fields} left it out: none can be required. */
  private JsonObject attributes() {
    Map<String, JsonObject> attributes = new LinkedHashMap<>();
    attributes.put("slug", JsonSchema.of("string"));
    type.own().fields().stream()
        .filter(field -> !field.kind().isRelationship())
        .forEach(field -> attributes.put(field.name(), attribute(field)));
    if (!type.extensions().isEmpty()) {
      attributes.put("extensions", extensions());
    }
    return JsonSchema.described(
        JsonSchema.object(attributes, List.of()),
        "All of them, null where nothing was given, or those that fields asked for.");
  }

  /** Texts are complete when they are published; shared values may be unpublished beside them. */
  private static JsonObject attribute(FieldSchema field) {
    boolean sure = field.is(Trait.REQUIRED) && !field.shared();
    JsonObject value = field.kind().jsonSchema();
    return sure ? value : JsonSchema.nullable(value);
  }

  private JsonObject extensions() {
    Map<String, JsonObject> plugins = new LinkedHashMap<>();
    type.extensions().forEach((plugin, group) -> plugins.put(plugin, extension(group)));
    return JsonSchema.object(plugins, plugins.keySet());
  }

  /** Always all fields, and any may be null: the plugin may be younger than the entry. */
  private static JsonObject extension(GroupSchema group) {
    Map<String, JsonObject> fields = new LinkedHashMap<>();
    group
        .fields()
        .forEach(field -> fields.put(field.name(), JsonSchema.nullable(field.kind().jsonSchema())));
    return JsonSchema.object(fields, fields.keySet());
  }

  private Map<String, JsonObject> relationships() {
    Map<String, JsonObject> relationships = new LinkedHashMap<>();
    type.relationships().forEach(field -> relationships.put(field.name(), relationship(field)));
    if (type.embedsReferences()) {
      JsonObject all = JsonSchema.list(JsonSchema.ref("identifier"));
      relationships.put(
          IncludeTree.REFERENCES,
          JsonSchema.described(
              linkage(all), "What blocks, groups and extensions refer to, visible ones only."));
    }
    return relationships;
  }

  private JsonObject relationship(FieldSchema field) {
    JsonObject target = target(field);
    boolean many = field.kind() instanceof ListKind;
    return linkage(many ? JsonSchema.list(target) : JsonSchema.nullable(target));
  }

  private JsonObject target(FieldSchema field) {
    return field.kind().targets().stream()
        .flatMap(name -> schema.type(name).stream())
        .findFirst()
        .map(target -> JsonSchema.ref("identifier." + target.name()))
        .orElse(JsonSchema.ref("identifier"));
  }

  private static JsonObject linkage(JsonObject data) {
    return JsonSchema.object(Map.of("data", data), List.of("data"));
  }
}
