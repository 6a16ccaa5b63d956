package org.innoplaces.content.exchange.action;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.exchange.ImportKeys;
import org.innoplaces.json.JsonText;

/** Tells an entry as the import reads it. */
final class TellEntry {

  private static final String SHARED = "shared";
  private static final JsonArray PLAINLY_SEEN =
      JsonText.array().add(JsonValue.EMPTY_JSON_OBJECT).build();

  private final EntryTexts texts;
  private final TellText tell;
  private final Instant now;

  TellEntry(EntryTexts texts, TellText tell, Instant now) {
    this.texts = texts;
    this.tell = tell;
    this.now = now;
  }

  /** An entry that others refer to, without its texts. */
  static JsonObjectBuilder name(Entry entry) {
    return JsonText.object()
        .add("type", entry.type())
        .add("key", ImportKeys.of(entry))
        .add("id", entry.id().toString());
  }

  JsonObject whole() {
    JsonObjectBuilder told = name(texts.entry());
    Map<String, JsonArray> seen = new TreeMap<>();
    JsonObjectBuilder locales = JsonText.object();
    for (String stream : texts.heads().keySet()) {
      if (!isNothing(stream)) {
        TellText.Told newest = tell.newest(stream);
        if (stream.equals(Locales.SHARED)) {
          told.add(SHARED, newest.values());
          newest.file().ifPresent(path -> told.add("file", path));
        } else {
          locales.add(stream, newest.values());
        }
        seen.put(stream.equals(Locales.SHARED) ? SHARED : stream, seen(stream, newest));
      }
    }
    told.add("locales", locales);
    if (!seen.isEmpty() && seen.values().stream().allMatch(PLAINLY_SEEN::equals)) {
      told.add("publish", true);
    } else {
      addPublish(told, seen);
    }
    return told.build();
  }

  /** Shared values that say nothing and never did are as good as none. */
  private boolean isNothing(String stream) {
    return stream.equals(Locales.SHARED)
        && texts.heads().get(stream).data().isEmpty()
        && texts.seen(stream).stream().allMatch(seen -> seen.revision().data().isEmpty());
  }

  private static void addPublish(JsonObjectBuilder told, Map<String, JsonArray> seen) {
    JsonObjectBuilder publish = JsonText.object();
    seen.forEach(
        (stream, versions) -> {
          if (!versions.isEmpty()) {
            publish.add(stream, versions);
          }
        });
    JsonObject wanted = publish.build();
    if (!wanted.isEmpty()) {
      told.add("publish", wanted);
    }
  }

  private JsonArray seen(String stream, TellText.Told newest) {
    JsonArrayBuilder versions = JsonText.array();
    List<Publication> seen = texts.seen(stream);
    for (int i = 0; i < seen.size(); i++) {
      Instant next = i + 1 < seen.size() ? seen.get(i + 1).from() : Publication.FOREVER;
      versions.add(version(seen.get(i), next, newest));
    }
    return versions.build();
  }

  private JsonObjectBuilder version(Publication publication, Instant next, TellText.Told newest) {
    JsonObjectBuilder version = JsonText.object();
    if (publication.from().isAfter(now)) {
      version.add("from", publication.from().toString());
    }
    if (!publication.until().equals(next)) {
      version.add("until", publication.until().toString());
    }
    TellText.Told text = tell.version(publication);
    if (!text.equals(newest)) {
      version.add("text", text.values());
      text.file().ifPresent(path -> version.add("file", path));
    }
    return version;
  }
}
