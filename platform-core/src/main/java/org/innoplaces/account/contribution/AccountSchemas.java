package org.innoplaces.account.contribution;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.account.AccountDescription.State;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;

/** The schemas of accounts, roles and tokens as they are sent and taken. */
final class AccountSchemas {

  static final JsonObject ROLE_NAME = JsonSchema.pattern("[a-z][a-z0-9-]{1,63}");

  private static final JsonObject TEXT = JsonSchema.of("string");
  private static final JsonObject TIME = JsonSchema.text("date-time");
  private static final JsonObject TRUTH = JsonSchema.of("boolean");
  private static final JsonObject GRANTS =
      JsonSchema.list(
          JsonSchema.pattern("(\\*|[a-zA-Z][a-zA-Z0-9-]{0,63}):(\\*|[a-zA-Z][a-zA-Z0-9-]{0,63})"));
  private static final JsonObject LINKS = JsonSchema.map(JsonSchema.text("uri-reference"));
  private static final JsonObject JSON_API = JsonSchema.ref("jsonapi");

  private AccountSchemas() {}

  static JsonObjectBuilder all() {
    JsonObjectBuilder all = JsonText.object();
    account(all);
    role(all);
    token(all);
    return all;
  }

  private static void account(JsonObjectBuilder all) {
    JsonObject attributes =
        object(
            List.of(),
            "email",
            TEXT,
            "name",
            TEXT,
            "locale",
            TEXT,
            "roles",
            JsonSchema.list(ROLE_NAME));
    documents(
        all,
        "account",
        resource("accounts", JsonSchema.text("uuid"), attributes, accountMeta()),
        true);
    JsonObject wanted =
        object(
            List.of("locale", "roles"),
            "email",
            TEXT,
            "name",
            TEXT,
            "locale",
            TEXT,
            "roles",
            JsonSchema.list(ROLE_NAME));
    all.add("account.new", sent("accounts", wanted, List.of("id")));
    all.add("account.change", sent("accounts", optional(attributes), List.of("id", "attributes")));
  }

  private static JsonObject accountMeta() {
    JsonObject state =
        JsonSchema.choice(
            Arrays.stream(State.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList());
    JsonObject link =
        JsonSchema.described(TEXT, "Where the owner chooses a password, once; told this once.");
    return object(
        List.of("disabledAt", "link"),
        "state",
        state,
        "secondFactor",
        TRUTH,
        "secondFactorRequired",
        TRUTH,
        "createdAt",
        TIME,
        "disabledAt",
        TIME,
        "link",
        link);
  }

  private static void role(JsonObjectBuilder all) {
    JsonObject attributes =
        object(
            List.of(), "label", JsonSchema.nullable(TEXT), "secondFactor", TRUTH, "grants", GRANTS);
    documents(all, "role", resource("roles", ROLE_NAME, attributes, null), false);
    all.add("role.new", sent("roles", optional(attributes), List.of("attributes")));
    all.add("role.change", sent("roles", optional(attributes), List.of("id", "attributes")));
  }

  private static void token(JsonObjectBuilder all) {
    JsonObject attributes =
        object(List.of(), "name", TEXT, "scope", GRANTS, "expiresAt", JsonSchema.nullable(TIME));
    JsonObject secret =
        JsonSchema.described(TEXT, "What the program sends as its bearer token; told this once.");
    JsonObject meta =
        object(
            List.of("usedAt", "secret"),
            "owner",
            JsonSchema.text("uuid"),
            "createdAt",
            TIME,
            "usedAt",
            TIME,
            "secret",
            secret);
    documents(all, "token", resource("tokens", JsonSchema.text("uuid"), attributes, meta), false);
    JsonObject wanted =
        object(
            List.of("expiresAt"),
            "name",
            TEXT,
            "scope",
            GRANTS,
            "expiresAt",
            JsonSchema.nullable(TIME));
    all.add("token.new", sent("tokens", wanted, List.of("id")));
  }

  private static void documents(
      JsonObjectBuilder all, String name, JsonObject resource, boolean paged) {
    all.add(name + ".resource", resource);
    JsonObject one = JsonSchema.ref(name + ".resource");
    all.add(
        name + ".document", object(List.of(), "jsonapi", JSON_API, "links", LINKS, "data", one));
    Map<String, JsonObject> list = new LinkedHashMap<>();
    list.put("jsonapi", JSON_API);
    list.put("links", LINKS);
    if (paged) {
      list.put("meta", object(List.of(), "total", JsonSchema.of("integer")));
    }
    list.put("data", JsonSchema.list(one));
    all.add(name + ".documents", JsonSchema.object(list, list.keySet()));
  }

  private static JsonObject resource(
      String type, JsonObject id, JsonObject attributes, JsonObject meta) {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("type", JsonSchema.constant(type));
    members.put("id", id);
    members.put("attributes", attributes);
    members.put("links", LINKS);
    if (meta != null) {
      members.put("meta", meta);
    }
    return JsonSchema.object(members, members.keySet());
  }

  private static JsonObject sent(String type, JsonObject attributes, List<String> optional) {
    JsonObject data =
        object(optional, "type", JsonSchema.constant(type), "id", TEXT, "attributes", attributes);
    return object(List.of("jsonapi"), "data", data, "jsonapi", JSON_API);
  }

  /** The same members, none of which must be there. */
  private static JsonObject optional(JsonObject object) {
    return JsonText.object(object).remove("required").build();
  }

  private static JsonObject object(List<String> optional, Object... members) {
    Map<String, JsonObject> named = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      named.put((String) members[i], (JsonObject) members[i + 1]);
    }
    return JsonSchema.object(
        named, named.keySet().stream().filter(name -> !optional.contains(name)).toList());
  }
}
