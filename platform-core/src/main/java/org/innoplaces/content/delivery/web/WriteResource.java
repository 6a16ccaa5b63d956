package org.innoplaces.content.delivery.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.innoplaces.content.delivery.ContentGraph;
import org.innoplaces.content.delivery.DeliveryRequest;
import org.innoplaces.content.delivery.Document;
import org.innoplaces.content.delivery.IncludeTree;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;

/** Writes one document as a JSON:API resource object. */
final class WriteResource {

  /** Where the delivery API stands; relative to the site, so that it is right behind any proxy. */
  static final String ROOT = "/api/content/";

  private final ContentSchema schema;
  private final ContentGraph graph;
  private final DeliveryRequest request;
  private final Function<Document, Map<String, String>> links;

  WriteResource(
      ContentSchema schema,
      ContentGraph graph,
      DeliveryRequest request,
      Function<Document, Map<String, String>> links) {
    this.links = links;
    this.schema = schema;
    this.graph = graph;
    this.request = request;
  }

  JsonObject write(Document document) {
    String collection = document.type().collection();
    JsonObjectBuilder resource =
        JsonText.object()
            .add("type", collection)
            .add("id", document.id().toString())
            .add("attributes", attributes(document));
    JsonObject relationships = relationships(document);
    if (!relationships.isEmpty()) {
      resource.add("relationships", relationships);
    }
    return resource.add("links", links(document)).add("meta", meta(document)).build();
  }

  private JsonObjectBuilder links(Document document) {
    JsonObjectBuilder all = JsonText.object();
    links.apply(document).forEach(all::add);
    return all.add("self", ROOT + document.type().collection() + "/" + document.id());
  }

  private JsonObject attributes(Document document) {
    JsonObjectBuilder attributes = JsonText.object();
    TypeSchema type = document.type();
    if (wants(document, "slug") && !document.slug().isEmpty()) {
      attributes.add("slug", document.slug());
    }
    type.own().fields().stream()
        .filter(field -> !field.kind().isRelationship() && wants(document, field.name()))
        .forEach(field -> attributes.add(field.name(), served(field, document.values())));
    if (!type.extensions().isEmpty() && wants(document, "extensions")) {
      attributes.add("extensions", extensions(document));
    }
    return attributes.build();
  }

  private boolean wants(Document document, String field) {
    return request.wants(document.type().collection(), field);
  }

  private JsonValue served(FieldSchema field, JsonObject values) {
    return field.serve(values.get(field.name()), this::identifier);
  }

  private JsonObjectBuilder extensions(Document document) {
    JsonObjectBuilder extensions = JsonText.object();
    JsonObject groups = document.values().getJsonObject("extensions");
    for (Map.Entry<String, GroupSchema> extension : document.type().extensions().entrySet()) {
      JsonObjectBuilder fields = JsonText.object();
      JsonObject values = groups.getJsonObject(extension.getKey());
      extension
          .getValue()
          .fields()
          .forEach(field -> fields.add(field.name(), served(field, values)));
      extensions.add(extension.getKey(), fields);
    }
    return extensions;
  }

  /** A resource identifier, or null for what cannot be seen. */
  private JsonValue identifier(UUID id) {
    String type = graph.visible().get(id);
    return type == null
        ? JsonValue.NULL
        : JsonText.object()
            .add("type", schema.require(type).collection())
            .add("id", id.toString())
            .build();
  }

  private JsonObject relationships(Document document) {
    JsonObjectBuilder relationships = JsonText.object();
    document.type().relationships().stream()
        .filter(field -> wants(document, field.name()))
        .forEach(field -> relationships.add(field.name(), relationship(field, document)));
    if (document.type().embedsReferences() && wants(document, IncludeTree.REFERENCES)) {
      relationships.add(
          IncludeTree.REFERENCES,
          JsonText.object().add("data", identifiers(embedded(document).stream())));
    }
    return relationships.build();
  }

  private JsonObject relationship(FieldSchema field, Document document) {
    boolean many = field.kind().name().equals("list");
    JsonValue identifiers = identifiers(field.references(document.values().get(field.name())));
    JsonValue one =
        identifiers.asJsonArray().isEmpty() ? JsonValue.NULL : identifiers.asJsonArray().get(0);
    return JsonText.object().add("data", many ? identifiers : one).build();
  }

  private JsonValue identifiers(Stream<UUID> targets) {
    var array = JsonText.array();
    targets
        .distinct()
        .map(this::identifier)
        .filter(identifier -> identifier != JsonValue.NULL)
        .forEach(array::add);
    return array.build();
  }

  /** What a document refers to from inside blocks, groups and extensions. */
  static List<UUID> embedded(Document document) {
    Stream<UUID> own =
        document.type().own().fields().stream()
            .filter(field -> !field.kind().isRelationship())
            .flatMap(field -> references(field, document.values()));
    Stream<UUID> extended =
        document.type().extensions().entrySet().stream()
            .flatMap(
                extension ->
                    extension.getValue().fields().stream()
                        .flatMap(field -> references(field, group(document, extension.getKey()))));
    return Stream.concat(own, extended).distinct().toList();
  }

  private static JsonObject group(Document document, String plugin) {
    return document.values().getJsonObject("extensions").getJsonObject(plugin);
  }

  private static Stream<UUID> references(FieldSchema field, JsonObject values) {
    return field.references(values.get(field.name()));
  }

  private static JsonObject meta(Document document) {
    JsonObjectBuilder fallbacks = JsonText.object();
    new java.util.TreeMap<>(document.fallbacks()).forEach(fallbacks::add);
    JsonObjectBuilder revisions = JsonText.object();
    document.revisions().forEach(revisions::add);
    JsonObjectBuilder meta =
        JsonText.object()
            .add("locale", document.language())
            .add("fallbacks", fallbacks)
            .add("revisions", revisions)
            .add("publishedFrom", document.from().toString());
    if (document.until().isBefore(Publication.FOREVER)) {
      meta.add("publishedUntil", document.until().toString());
    }
    return meta.build();
  }
}
