package org.innoplaces.content.delivery;

import java.time.Instant;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.content.schema.GroupSchema;

/**
 * A document as pages use it: field names to values, with references as contents of their own, so
 * that {@code testimonial.person.name} reads through.
 *
 * <p>Values are texts, numbers, truth values, {@code LocalDate}, {@code Instant}, lists, maps and
 * contents; absent and invisible ones are null. Besides the fields there are {@code id}, {@code
 * type}, {@code slug} and {@code language}. Read only; for one thread, as references are resolved
 * when they are asked for.
 */
public final class Content extends AbstractMap<String, Object> {

  private final Document document;
  private final ContentGraph graph;
  private final Map<UUID, Content> siblings;
  private Map<String, Object> members;

  private Content(Document document, ContentGraph graph, Map<UUID, Content> siblings) {
    this.document = document;
    this.graph = graph;
    this.siblings = siblings;
  }

  /** The primary documents of a graph. */
  public static java.util.List<Content> of(ContentGraph graph) {
    Map<UUID, Content> siblings = new HashMap<>();
    return graph.primary().stream()
        .map(document -> resolve(document.id(), graph, siblings))
        .toList();
  }

  private static Content resolve(UUID id, ContentGraph graph, Map<UUID, Content> siblings) {
    Document document = graph.documents().get(id);
    if (document == null) {
      return null;
    }
    Content known = siblings.get(id);
    if (known == null) {
      known = new Content(document, graph, siblings);
      siblings.put(id, known);
    }
    return known;
  }

  private Object resolve(UUID id) {
    return resolve(id, graph, siblings);
  }

  /** The entry's id. */
  public UUID id() {
    return document.id();
  }

  /** The content type's name. */
  public String type() {
    return document.type().name();
  }

  /** The content type's collection. */
  public String collection() {
    return document.type().collection();
  }

  /** The address in {@link #language()}. */
  public String slug() {
    return document.slug();
  }

  /** The language that serves the entry. */
  public String language() {
    return document.language();
  }

  /** The language that serves a field: another one where a text is missing. */
  public String languageOf(String field) {
    return document.fallbacks().getOrDefault(field, document.language());
  }

  /** The address in every language that the entry is published in. */
  public Map<String, String> alternates() {
    return document.slugs();
  }

  /** When the newest of its publications started. */
  public Instant from() {
    return document.from();
  }

  /** When it last changed for readers. */
  public Instant lastModified() {
    return document.from();
  }

  @Override
  public Object get(Object key) {
    return members().get(key);
  }

  @Override
  public boolean containsKey(Object key) {
    return members().containsKey(key);
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    return java.util.Collections.unmodifiableMap(members()).entrySet();
  }

  private Map<String, Object> members() {
    if (members == null) {
      members = new LinkedHashMap<>();
      addFields(document.type().own(), document.values(), members);
      addExtensions();
      members.put("id", id());
      members.put("type", type());
      members.put("slug", slug());
      members.put("language", language());
    }
    return members;
  }

  private void addExtensions() {
    Map<String, Object> extensions = new LinkedHashMap<>();
    document
        .type()
        .extensions()
        .forEach(
            (plugin, group) -> {
              Map<String, Object> fields = new LinkedHashMap<>();
              var stored = document.values().getJsonObject("extensions");
              addFields(group, stored.getJsonObject(plugin), fields);
              extensions.put(plugin, fields);
            });
    members.put("extensions", extensions);
  }

  private void addFields(
      GroupSchema group, jakarta.json.JsonObject stored, Map<String, Object> target) {
    group
        .fields()
        .forEach(
            field -> {
              target.put(field.name(), field.view(stored.get(field.name()), this::resolve));
            });
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return type() + "/" + slug();
  }
}
