package org.innoplaces.content.delivery.action;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.Document;
import org.innoplaces.content.delivery.PublishedText;
import org.innoplaces.content.delivery.Reading;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.TypeSchema.PathField;
import org.innoplaces.json.JsonText;

/** Puts the published texts of one entry together to what a reader sees. */
final class AssembleDocument {

  private final TypeSchema type;
  private final Reading reading;
  private final Map<String, PublishedText> texts = new TreeMap<>();
  private final Map<String, JsonObject> data = new LinkedHashMap<>();
  private final Map<String, String> fallbacks = new TreeMap<>();
  private final Set<String> used = new TreeSet<>();

  AssembleDocument(TypeSchema type, Reading reading, Collection<PublishedText> published) {
    this.type = type;
    this.reading = reading;
    published.forEach(text -> texts.put(text.locale(), text));
    Stream<String> streams = reading.streams().stream();
    streams
        .filter(texts::containsKey)
        .forEach(stream -> data.put(stream, JsonText.parse(texts.get(stream).data())));
  }

  /** The document, or nothing when the entry is published in none of the reader's languages. */
  Optional<Document> assemble() {
    return language().map(this::document);
  }

  private Optional<String> language() {
    if (type.allShared()) {
      return Optional.of(Locales.SHARED).filter(texts::containsKey);
    }
    return reading.chain().stream().filter(texts::containsKey).findFirst();
  }

  private Document document(String language) {
    PublishedText first = texts.get(language);
    used.add(language);
    JsonObject values = values(language);
    return new Document(
        first.entryId(),
        type,
        first.slug(),
        language,
        values,
        Map.copyOf(fallbacks),
        slugs(),
        revisions(),
        used().map(PublishedText::from).max(Instant::compareTo).orElseThrow(),
        used().map(PublishedText::until).min(Instant::compareTo).orElseThrow());
  }

  private JsonObject values(String language) {
    JsonObjectBuilder own = JsonText.object();
    Map<String, JsonObjectBuilder> groups = new TreeMap<>();
    type.extensions().keySet().forEach(plugin -> groups.put(plugin, JsonText.object()));
    type.paths()
        .forEach(
            path ->
                value(path, language)
                    .ifPresent(value -> target(path, own, groups).add(path.field().name(), value)));
    if (!groups.isEmpty()) {
      JsonObjectBuilder extensions = JsonText.object();
      groups.forEach(extensions::add);
      own.add("extensions", extensions);
    }
    return own.build();
  }

  private static JsonObjectBuilder target(
      PathField path, JsonObjectBuilder own, Map<String, JsonObjectBuilder> groups) {
    String[] steps = path.path().split("\\.");
    return steps.length == 1 ? own : groups.get(steps[1]);
  }

  private Optional<JsonValue> value(PathField path, String language) {
    List<String> streams = path.field().shared() ? List.of(Locales.SHARED) : reading.chain();
    for (String stream : streams) {
      JsonValue value = valueIn(data.get(stream), path.path());
      if (!JsonText.isEmpty(value)) {
        if (!path.field().shared() && !stream.equals(language)) {
          fallbacks.put(path.path(), stream);
        }
        used.add(stream);
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static JsonValue valueIn(JsonObject data, String path) {
    JsonValue value = data;
    for (String step : path.split("\\.")) {
      value = value instanceof JsonObject object ? object.get(step) : null;
    }
    return value;
  }

  private Map<String, String> slugs() {
    Map<String, String> slugs = new TreeMap<>();
    texts.forEach(
        (locale, text) -> {
          if (!Locales.SHARED.equals(locale)) {
            slugs.put(locale, text.slug());
          }
        });
    return slugs;
  }

  private Map<String, Integer> revisions() {
    Map<String, Integer> revisions = new TreeMap<>();
    used.forEach(stream -> revisions.put(stream, texts.get(stream).number()));
    return revisions;
  }

  /** What another language says does not show here, so it must not change this answer either. */
  private Stream<PublishedText> used() {
    return used.stream().map(texts::get);
  }
}
