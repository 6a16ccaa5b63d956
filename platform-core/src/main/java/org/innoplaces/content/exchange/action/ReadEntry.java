package org.innoplaces.content.exchange.action;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.innoplaces.content.exchange.ImportKeys;
import org.innoplaces.content.exchange.ImportedEntry;

/**
 * Reads the outline of one import file; the values themselves are checked against the schema. What
 * can be understood of a file with mistakes is read all the same, so that all of them are told.
 */
final class ReadEntry {

  private final String file;
  private final JsonObject json;
  private final FolderProblems problems;

  ReadEntry(String file, JsonObject json, FolderProblems problems) {
    this.file = file;
    this.json = json;
    this.problems = problems;
  }

  /** The entry, or nothing when the file names no type. */
  Optional<ImportedEntry> read() {
    Optional<String> type = required("type");
    String key = required("key").orElse("");
    if (!key.isEmpty() && !ImportKeys.isKey(key)) {
      problem("malformed-key", "/key", key);
    }
    ImportedEntry entry =
        new ImportedEntry(
            file,
            type.orElse(""),
            key,
            id(),
            object("shared", json.get("shared")),
            texts(),
            text("file"),
            new ReadPublications(file, json, problems).read());
    return type.map(known -> entry);
  }

  private Optional<UUID> id() {
    Optional<String> text = text("id");
    Optional<UUID> id = text.flatMap(ImportKeys::id);
    if (text.isPresent() && id.isEmpty()) {
      problem("malformed-member", "/id", "id", "01920000-0000-7000-8000-000000000000");
    }
    return id;
  }

  private Optional<String> text(String member) {
    JsonValue value = json.get(member);
    if (value != null && !(value instanceof JsonString)) {
      problem("malformed-member", "/" + member, member, "\"…\"");
    }
    return value instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
  }

  private Optional<String> required(String member) {
    Optional<String> text = text(member);
    if (!json.containsKey(member)) {
      problem("missing-member", "", member);
    } else if (text.filter(String::isEmpty).isPresent()) {
      problem("malformed-member", "/" + member, member, "\"…\"");
    }
    return text;
  }

  private Map<String, JsonObject> texts() {
    Map<String, JsonObject> texts = new TreeMap<>();
    JsonObject locales = object("locales", json.get("locales"));
    locales.forEach((locale, values) -> texts.put(locale, object("locales/" + locale, values)));
    return texts;
  }

  private JsonObject object(String member, JsonValue value) {
    if (value == null) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    if (!(value instanceof JsonObject)) {
      problem("malformed-member", "/" + member, member, "{…}");
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    return value.asJsonObject();
  }

  private void problem(String code, String pointer, Object... arguments) {
    problems.add(file, pointer, code, arguments);
  }
}
