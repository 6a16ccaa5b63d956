package org.innoplaces.content.manage.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.innoplaces.content.Locales;
import org.innoplaces.content.manage.EntryEdit;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.ReadMembers;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Reads a resource that a client sends: fields of the language and shared fields beside each other,
 * as the delivery API shows them; they are told apart here by what the type says.
 *
 * <p>Whatever is not a field of the type is refused by name, so that nothing can be slipped in.
 */
final class ReceiveEntry {

  private static final Set<String> KEPT =
      Set.of("author", "createdAt", "changedAt", "changedBy", "trashedAt", "state", "revision");
  private static final String ATTRIBUTES = "/data/attributes";
  private static final String RELATIONSHIPS = "/data/relationships";
  private static final String EXTENSIONS = "extensions";

  private final TypeSchema type;
  private final String locale;
  private final ReadMembers members = new ReadMembers();
  private final Map<String, JsonValue> shared = new TreeMap<>();
  private final Map<String, JsonValue> language = new TreeMap<>();
  private final Map<String, JsonObject> sharedGroups = new TreeMap<>();
  private final Map<String, JsonObject> languageGroups = new TreeMap<>();
  private final List<Given> values = new ArrayList<>();
  private Optional<JsonValue> slug = Optional.empty();

  ReceiveEntry(TypeSchema type, String locale) {
    this.type = type;
    this.locale = locale;
  }

  /**
   * The change that a document asks for.
   *
   * @param id what the member id must be; empty for a new entry, which gets its id from us
   */
  EntryEdit read(JsonObject document, Optional<String> id, Map<String, Integer> bases) {
    members.allow(document, "", Set.of("data", "jsonapi", "meta"));
    JsonObject data = members.object(document, "", "data");
    JsonObject meta = members.object(document, "", "meta");
    members.allow(meta, "/meta", Set.of("note"));
    if (!document.containsKey("data")) {
      members.add("missing-member", "/data", "data");
    }
    resource(data, id);
    attributes(members.object(data, "/data", "attributes"));
    relationships(members.object(data, "/data", "relationships"));
    Optional<String> note = members.text(meta, "/meta", "note");
    if (members.isWrong()) {
      // Whoever has to send it again learns of the wrong values now, too.
      values.forEach(value -> members.add(value.problems()));
    }
    members.refuseWhenWrong();
    return new EntryEdit(
        bases, joined(shared, sharedGroups), joined(language, languageGroups), slug, note);
  }

  private void resource(JsonObject data, Optional<String> id) {
    data.keySet().stream()
        .filter(name -> !Set.of("type", "id", "attributes", "relationships").contains(name))
        .forEach(
            name -> {
              if (Set.of("meta", "links").contains(name)) {
                members.add("read-only-member", "/data/" + name, name);
              } else {
                members.add(
                    "unknown-member", "/data/" + name, name, "attributes, id, relationships, type");
              }
            });
    if (!members.text(data, "/data", "type").equals(Optional.of(type.collection()))) {
      members.add("wrong-value", "/data/type", "type", type.collection());
    }
    Optional<String> given = members.text(data, "/data", "id");
    if (id.isEmpty() && given.isPresent()) {
      members.add("read-only-member", "/data/id", "id");
    } else if (!id.equals(given)) {
      members.add("wrong-value", "/data/id", "id", id.orElse(""));
    }
  }

  private void attributes(JsonObject attributes) {
    attributes.forEach(
        (name, value) -> {
          if (name.equals("slug")) {
            slug(value);
          } else if (name.equals(EXTENSIONS)) {
            extensions(attributes);
          } else {
            attribute(name, value);
          }
        });
  }

  private void slug(JsonValue value) {
    if (value != JsonValue.NULL && !(value instanceof JsonString)) {
      members.add("not-a-text", ATTRIBUTES + "/slug");
    }
    slug = Optional.of(value);
  }

  private void attribute(String name, JsonValue value) {
    Optional<FieldSchema> field = type.field(name);
    String pointer = ATTRIBUTES + "/" + name;
    if (field.isEmpty()) {
      members.add(
          KEPT.contains(name) ? "read-only-member" : "unknown-field",
          pointer,
          name,
          type.collection(),
          String.join(", ", type.memberNames()));
    } else if (field.get().kind().isRelationship()) {
      members.add("is-a-relationship", pointer, name);
    } else {
      put(pointer, field.get(), value, field.get().shared() ? shared : language);
    }
  }

  private void put(
      String pointer, FieldSchema field, JsonValue value, Map<String, JsonValue> stream) {
    if (!field.shared() && locale.equals(Locales.SHARED)) {
      members.add("not-a-shared-field", pointer, field.name());
    }
    stream.put(field.name(), value);
    values.add(new Given(pointer, field, value));
  }

  /** A value that was sent for a field, where it stands. */
  private record Given(String pointer, FieldSchema field, JsonValue value) {

    /** What cannot be stored of it; of relationships their own reader tells. */
    List<Problem> problems() {
      Intake intake = Intake.starting(Source::pointer, pointer);
      if (value != JsonValue.NULL && !field.kind().isRelationship()) {
        field.kind().take(value, intake);
      }
      return intake.problems();
    }
  }

  private void extensions(JsonObject attributes) {
    JsonObject plugins = members.object(attributes, ATTRIBUTES, EXTENSIONS);
    plugins.keySet().forEach(plugin -> extension(plugin, plugins));
  }

  private void extension(String plugin, JsonObject plugins) {
    String pointer = ATTRIBUTES + "/" + EXTENSIONS;
    if (!type.extensions().containsKey(plugin)) {
      members.add(
          "unknown-plugin",
          pointer + "/" + plugin,
          plugin,
          String.join(", ", type.extensions().keySet()));
      return;
    }
    Map<String, JsonValue> ofShared = new TreeMap<>();
    Map<String, JsonValue> ofLanguage = new TreeMap<>();
    JsonObject fields = members.object(plugins, pointer, plugin);
    String place = pointer + "/" + plugin;
    fields.forEach(
        (name, value) ->
            type.extensions()
                .get(plugin)
                .field(name)
                .ifPresentOrElse(
                    field ->
                        put(
                            place + "/" + name,
                            field,
                            value,
                            field.shared() ? ofShared : ofLanguage),
                    () -> unknown(place, name, plugin)));
    addGroup(sharedGroups, plugin, ofShared);
    addGroup(languageGroups, plugin, ofLanguage);
  }

  private void unknown(String place, String name, String plugin) {
    String known =
        type.extensions().get(plugin).fields().stream()
            .map(FieldSchema::name)
            .collect(Collectors.joining(", "));
    members.add("unknown-field", place + "/" + name, name, plugin, known);
  }

  private static void addGroup(
      Map<String, JsonObject> groups, String plugin, Map<String, JsonValue> fields) {
    if (!fields.isEmpty()) {
      groups.put(plugin, object(fields));
    }
  }

  private void relationships(JsonObject relationships) {
    relationships.keySet().forEach(name -> relationship(name, relationships));
  }

  private void relationship(String name, JsonObject relationships) {
    String pointer = RELATIONSHIPS + "/" + name;
    Optional<FieldSchema> field =
        type.field(name).filter(candidate -> candidate.kind().isRelationship());
    if (field.isEmpty()) {
      members.add(
          name.equals("references") ? "read-only-member" : "unknown-field",
          pointer,
          name,
          type.collection(),
          type.relationships().stream().map(FieldSchema::name).collect(Collectors.joining(", ")));
      return;
    }
    JsonObject relationship = members.object(relationships, RELATIONSHIPS, name);
    members.allow(relationship, pointer, Set.of("data"));
    JsonValue data = relationship.getOrDefault("data", JsonValue.NULL);
    boolean empty = data instanceof JsonArray list && list.isEmpty();
    put(
        pointer + "/data",
        field.get(),
        empty ? JsonValue.NULL : data,
        field.get().shared() ? shared : language);
  }

  private static JsonObject joined(
      Map<String, JsonValue> fields, Map<String, JsonObject> extensions) {
    JsonObjectBuilder joined = JsonText.object(object(fields));
    if (!extensions.isEmpty()) {
      JsonObjectBuilder groups = JsonText.object();
      extensions.forEach(groups::add);
      joined.add(EXTENSIONS, groups);
    }
    return joined.build();
  }

  private static JsonObject object(Map<String, JsonValue> fields) {
    JsonObjectBuilder object = JsonText.object();
    fields.forEach(object::add);
    return object.build();
  }
}
