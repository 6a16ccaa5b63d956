package org.innoplaces.content.delivery.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.innoplaces.content.delivery.ContentGraph;
import org.innoplaces.content.delivery.DeliveryRequest;
import org.innoplaces.content.delivery.Document;
import org.innoplaces.content.delivery.IncludeTree;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.json.JsonText;

/** Writes a graph as a JSON:API document: primary data, and what was asked to be included. */
final class WriteDocument {

  private final WriteResource resources;
  private final ContentGraph graph;
  private final DeliveryRequest request;

  /**
   * Writes the graph; the function tells which links documents have beside the one to themselves.
   */
  WriteDocument(
      ContentSchema schema,
      ContentGraph graph,
      DeliveryRequest request,
      Function<Document, Map<String, String>> links) {
    this.resources = new WriteResource(schema, graph, request, links);
    this.graph = graph;
    this.request = request;
  }

  /** A document with one resource; the graph must not be empty. */
  JsonObject entry(JsonObject links) {
    JsonObjectBuilder document = start(links, JsonText.object());
    document.add("data", resources.write(graph.primary().get(0)));
    return included(document).build();
  }

  /** A document with a list of resources. */
  JsonObject list(JsonObject links) {
    JsonArrayBuilder data = JsonText.array();
    graph.primary().forEach(document -> data.add(resources.write(document)));
    JsonObjectBuilder meta = JsonText.object().add("total", graph.total());
    return included(start(links, meta).add("data", data)).build();
  }

  private JsonObjectBuilder start(JsonObject links, JsonObjectBuilder meta) {
    meta.add("locale", request.scope().locale());
    request.scope().at().ifPresent(at -> meta.add("at", at.toString()));
    return JsonText.object()
        .add("jsonapi", JsonText.object().add("version", "1.1"))
        .add("links", links)
        .add("meta", meta);
  }

  private JsonObjectBuilder included(JsonObjectBuilder document) {
    if (request.include().children().isEmpty()) {
      return document;
    }
    JsonArrayBuilder included = JsonText.array();
    reached().values().forEach(target -> included.add(resources.write(target)));
    return document.add("included", included);
  }

  /** Walks from the primary data along the include paths; each resource once, no primary ones. */
  private Map<UUID, Document> reached() {
    Map<UUID, Document> reached = new LinkedHashMap<>();
    Set<Step> seen = new LinkedHashSet<>();
    Deque<Step> ahead = new ArrayDeque<>();
    graph.primary().forEach(document -> ahead.add(new Step(document.id(), request.include())));
    while (!ahead.isEmpty()) {
      Step step = ahead.poll();
      Document document = graph.documents().get(step.id());
      if (document == null || !seen.add(step)) {
        continue;
      }
      reached.put(step.id(), document);
      step.tree()
          .children()
          .forEach(
              (name, child) ->
                  targets(document, name).forEach(id -> ahead.add(new Step(id, child))));
    }
    graph.primary().forEach(document -> reached.remove(document.id()));
    return reached;
  }

  private static List<UUID> targets(Document document, String relationship) {
    if (relationship.equals(IncludeTree.REFERENCES)) {
      return WriteResource.embedded(document);
    }
    return document
        .type()
        .field(relationship)
        .filter(field -> field.kind().isRelationship())
        .map(field -> field.references(document.values().get(relationship)).toList())
        .orElse(List.of());
  }

  private record Step(UUID id, IncludeTree tree) {}
}
