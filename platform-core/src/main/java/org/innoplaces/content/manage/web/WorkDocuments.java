package org.innoplaces.content.manage.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.ReadMembers;

/** The documents of comments, reviews, links and unsaved texts: resources with attributes only. */
final class WorkDocuments {

  static final String ATTRIBUTES = "/data/attributes";

  private WorkDocuments() {}

  static JsonObjectBuilder resource(String type, Object id, JsonObjectBuilder attributes) {
    return JsonText.object()
        .add("type", type)
        .add("id", id.toString())
        .add("attributes", attributes);
  }

  static Reply one(JsonObjectBuilder resource) {
    return Reply.of(document().add("data", resource).build());
  }

  static Reply made(JsonObjectBuilder resource, String location) {
    JsonObject body = document().add("data", resource).build();
    return new Reply(201, body, Optional.empty(), Optional.of(location));
  }

  static Reply list(JsonArrayBuilder resources) {
    return Reply.of(document().add("data", resources).build());
  }

  private static JsonObjectBuilder document() {
    return JsonText.object().add("jsonapi", JsonText.object().add("version", "1.1"));
  }

  /** A value as text, or null. */
  static JsonValue text(Optional<?> value) {
    return value.<JsonValue>map(known -> JsonText.string(known.toString())).orElse(JsonValue.NULL);
  }

  /** The attributes that a client sent, with nothing but known members; notes what is wrong. */
  static JsonObject attributes(
      ReadMembers read, JsonObject sent, String type, Set<String> attributes) {
    read.allow(sent, "", Set.of("data", "jsonapi"));
    JsonObject data = read.object(sent, "", "data");
    read.allow(data, "/data", Set.of("type", "attributes"));
    boolean right = data.get("type") instanceof JsonString given && given.getString().equals(type);
    if (!right) {
      read.add("wrong-value", "/data/type", "type", type);
    }
    JsonObject values = read.object(data, "/data", "attributes");
    read.allow(values, ATTRIBUTES, attributes);
    return values;
  }

  /** The meta that a client sent. */
  static JsonObject meta(ReadMembers read, JsonObject sent, Set<String> members) {
    read.allow(sent, "", Set.of("meta", "jsonapi"));
    JsonObject meta = read.object(sent, "", "meta");
    read.allow(meta, "/meta", members);
    return meta;
  }
}
