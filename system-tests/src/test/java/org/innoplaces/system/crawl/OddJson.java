package org.innoplaces.system.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** Bodies for a schema of the description: of its shape with odd values, and of no shape at all. */
final class OddJson {

  private static final int DEEPEST = 6;

  private static final List<String> SHAPELESS =
      List.of(
          "",
          "null",
          "[]",
          "{}",
          "{\"data\":",
          "{\"data\":null}",
          "{\"data\":[]}",
          "{\"data\":{\"type\":5,\"id\":[],\"attributes\":\"x\"}}",
          "{\"data\":{\"attributes\":null,\"relationships\":7},\"meta\":\"x\"}",
          "{\"meta\":{\"from\":1e999,\"until\":\"\\u0000\"}}",
          "[".repeat(3_000),
          "{\"data\":".repeat(3_000),
          "{\"data\":{\"type\":\"\\ud800\",\"type\":\"x\"}}",
          "-".repeat(50),
          "{\"data\":{\"attributes\":{\"number\":1e-999999999}}}",
          "\ufeff{}",
          "9".repeat(5_000));

  private final JsonNode document;
  private final OddValues odd;

  OddJson(JsonNode document, OddValues odd) {
    this.document = document;
    this.odd = odd;
  }

  /** No document that anything is described as. */
  String shapeless() {
    return SHAPELESS.get(odd.place(SHAPELESS.size()));
  }

  /** A document of the shape. */
  JsonNode of(JsonNode schema) {
    return of(schema, 0);
  }

  private JsonNode of(JsonNode schema, int depth) {
    JsonNode known = resolved(schema);
    if (depth > DEEPEST) {
      return JsonNodeFactory.instance.nullNode();
    }
    if (known.has("const")) {
      return known.get("const");
    }
    if (known.has("properties")) {
      return object(known, depth);
    }
    if (known.has("items")) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      return array.add(of(known.get("items"), depth + 1)).add(of(known.get("items"), depth + 1));
    }
    return scalar();
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    schema
        .get("properties")
        .properties()
        .forEach(member -> object.set(member.getKey(), of(member.getValue(), depth + 1)));
    return object;
  }

  private JsonNode scalar() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    String value = odd.next();
    return switch (odd.place(7)) {
      case 0 -> nodes.numberNode(-1);
      case 1 -> nodes.numberNode(new BigDecimal("1e400"));
      case 2 -> nodes.nullNode();
      case 3 -> nodes.objectNode().put(value, value);
      default -> nodes.textNode(value);
    };
  }

  private JsonNode resolved(JsonNode schema) {
    JsonNode known = schema;
    while (known.has("$ref") || known.has("allOf") || known.has("oneOf") || known.has("anyOf")) {
      known = known.has("$ref") ? document.at(known.get("$ref").asText().substring(1)) : one(known);
    }
    return known;
  }

  private static JsonNode one(JsonNode schema) {
    for (String choice : List.of("allOf", "oneOf", "anyOf")) {
      if (schema.has(choice)) {
        return schema.get(choice).get(0);
      }
    }
    throw new IllegalArgumentException(schema.toString());
  }
}
