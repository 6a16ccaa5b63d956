package org.innoplaces.content.exchange.action;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.innoplaces.content.exchange.ImportedEntry;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Reads the outline of one import file; the values themselves are checked against the schema. */
final class ReadEntry {

  private static final String KEY = "[a-z0-9][a-z0-9-]{0,99}";

  private final String file;
  private final JsonObject json;
  private final List<Problem> problems;
  private final int before;

  ReadEntry(String file, JsonObject json, List<Problem> problems) {
    this.file = file;
    this.json = json;
    this.problems = problems;
    this.before = problems.size();
  }

  /** The entry, or nothing after a problem was noted. */
  Optional<ImportedEntry> read() {
    String type = text("type").orElseGet(() -> missing("type"));
    String key = text("key").orElseGet(() -> missing("key"));
    if (!key.matches(KEY)) {
      problem("malformed-key", "/key", key);
    }
    ImportedEntry entry =
        new ImportedEntry(
            file,
            type,
            key,
            object("shared", json.get("shared")),
            texts(),
            text("file"),
            json.getBoolean("publish", false));
    return problems.size() == before ? Optional.of(entry) : Optional.empty();
  }

  private Optional<String> text(String member) {
    JsonValue value = json.get(member);
    if (value != null && !(value instanceof JsonString)) {
      problem("malformed-member", "/" + member, member, "\"…\"");
    }
    return value instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
  }

  private String missing(String member) {
    problem("missing-member", "", member);
    return "missing";
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
    problems.add(Problem.of(code, Source.file(file, pointer), arguments));
  }
}
