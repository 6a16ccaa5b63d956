package org.innoplaces.content.manage.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.Values;
import org.innoplaces.content.manage.DraftText;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.LocaleState;
import org.innoplaces.content.manage.ManagedEntry;
import org.innoplaces.content.manage.SeenText;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;

/** Writes entries as JSON:API resource objects with their drafts. */
final class WriteEntry {

  /** Where the management API stands; relative to the site. */
  static final String ROOT = "/api/manage/";

  private final ContentSchema schema;
  private final TypeSchema type;
  private final String locale;

  WriteEntry(ContentSchema schema, TypeSchema type, String locale) {
    this.schema = schema;
    this.type = type;
    this.locale = locale;
  }

  /** What an entry says in the language, with the shared values, and nothing from elsewhere. */
  static JsonObject values(ManagedEntry entry, String locale) {
    Optional<JsonObject> shared = entry.draft(Locales.SHARED).map(DraftText::data);
    JsonObject language =
        locale.equals(Locales.SHARED)
            ? JsonValue.EMPTY_JSON_OBJECT
            : entry.draft(locale).map(DraftText::data).orElse(JsonValue.EMPTY_JSON_OBJECT);
    return Values.merge(shared, language);
  }

  JsonObject resource(ManagedEntry entry, Map<UUID, String> targets) {
    JsonObject values = values(entry, locale);
    JsonObjectBuilder resource = start(entry.summary().id());
    resource.add("attributes", attributes(entry, values, targets));
    if (!type.relationships().isEmpty()) {
      resource.add("relationships", relationships(values, targets));
    }
    JsonObjectBuilder meta = meta(entry.summary());
    JsonArrayBuilder publications = JsonText.array();
    entry.publications().forEach(seen -> publications.add(publication(seen)));
    return resource
        .add("links", links(entry.summary().id()))
        .add("meta", meta.add("publications", publications))
        .build();
  }

  /** The title is all that lists tell of the values. */
  JsonObject line(ListedEntry entry) {
    JsonObjectBuilder attributes = JsonText.object();
    type.title()
        .ifPresent(
            field ->
                attributes.add(
                    field.name(),
                    entry.title().<JsonValue>map(JsonText::string).orElse(JsonValue.NULL)));
    return start(entry.id())
        .add("attributes", attributes)
        .add("links", links(entry.id()))
        .add("meta", meta(entry))
        .build();
  }

  private JsonObjectBuilder start(UUID id) {
    return JsonText.object().add("type", type.collection()).add("id", id.toString());
  }

  private JsonObjectBuilder links(UUID id) {
    return JsonText.object().add("self", ROOT + type.collection() + "/" + id + "?locale=" + locale);
  }

  private JsonObjectBuilder attributes(
      ManagedEntry entry, JsonObject values, Map<UUID, String> targets) {
    JsonObjectBuilder attributes = JsonText.object();
    Optional<String> slug = entry.draft(locale).flatMap(DraftText::slug);
    attributes.add("slug", slug.<JsonValue>map(JsonText::string).orElse(JsonValue.NULL));
    return addFields(attributes, values, targets);
  }

  /** The fields of the type and its extensions, null where there is nothing. */
  JsonObjectBuilder addFields(
      JsonObjectBuilder attributes, JsonObject values, Map<UUID, String> targets) {
    type.own().fields().stream()
        .filter(field -> !field.kind().isRelationship())
        .forEach(field -> attributes.add(field.name(), served(field, values, targets)));
    if (!type.extensions().isEmpty()) {
      JsonObjectBuilder extensions = JsonText.object();
      JsonObject groups = object(values.get("extensions"));
      type.extensions()
          .forEach(
              (plugin, group) -> {
                JsonObjectBuilder fields = JsonText.object();
                JsonObject own = object(groups.get(plugin));
                group
                    .fields()
                    .forEach(field -> fields.add(field.name(), served(field, own, targets)));
                extensions.add(plugin, fields);
              });
      attributes.add("extensions", extensions);
    }
    return attributes;
  }

  private static JsonObject object(JsonValue value) {
    return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  private JsonValue served(FieldSchema field, JsonObject values, Map<UUID, String> targets) {
    return field.serve(values.get(field.name()), id -> identifier(id, targets));
  }

  private JsonValue identifier(UUID id, Map<UUID, String> targets) {
    return Optional.ofNullable(targets.get(id))
        .flatMap(schema::type)
        .<JsonValue>map(
            target ->
                JsonText.object().add("type", target.collection()).add("id", id.toString()).build())
        .orElse(JsonValue.NULL);
  }

  /** Every reference, whether readers can see its target or not. */
  JsonObjectBuilder relationships(JsonObject values, Map<UUID, String> targets) {
    JsonObjectBuilder relationships = JsonText.object();
    for (FieldSchema field : type.relationships()) {
      Stream<UUID> ids = field.references(values.get(field.name()));
      JsonArrayBuilder all = JsonText.array();
      ids.map(id -> identifier(id, targets))
          .filter(identifier -> identifier != JsonValue.NULL)
          .forEach(all::add);
      var list = all.build();
      boolean many = field.kind().name().equals("list");
      JsonValue one = list.isEmpty() ? JsonValue.NULL : list.get(0);
      relationships.add(field.name(), JsonText.object().add("data", many ? list : one));
    }
    return relationships;
  }

  private JsonObjectBuilder meta(ListedEntry entry) {
    JsonObjectBuilder locales = JsonText.object();
    entry.locales().forEach(state -> locales.add(state.locale(), locale(state)));
    JsonObjectBuilder meta =
        JsonText.object()
            .add("locale", locale)
            .add("state", entry.state().token())
            .add("title", entry.title().<JsonValue>map(JsonText::string).orElse(JsonValue.NULL))
            .add("languages", JsonText.strings(entry.languages()))
            .add("locales", locales)
            .add("createdAt", entry.createdAt().toString());
    entry
        .lastChange()
        .ifPresent(
            last ->
                meta.add("changedAt", last.changedAt().toString())
                    .add("changedBy", last.changedBy()));
    entry.trashedAt().ifPresent(at -> meta.add("trashedAt", at.toString()));
    return meta;
  }

  private static JsonObjectBuilder locale(LocaleState state) {
    return JsonText.object()
        .add("state", state.state().token())
        .add("revision", state.head())
        .add("changedAt", state.changedAt().toString())
        .add("changedBy", state.changedBy());
  }

  private static JsonObjectBuilder publication(SeenText seen) {
    JsonObjectBuilder publication =
        JsonText.object()
            .add("locale", seen.locale())
            .add("revision", seen.revision())
            .add("slug", seen.slug())
            .add("from", seen.from().toString());
    if (seen.until().isBefore(Publication.FOREVER)) {
      publication.add("until", seen.until().toString());
    }
    return publication;
  }
}
