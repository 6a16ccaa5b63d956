package org.innoplaces.content.exchange.action;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.exchange.WantedPublications;
import org.innoplaces.content.exchange.WantedPublications.Version;

/** Reads what readers are to see of an entry: yes, no, or what in which stream and when. */
final class ReadPublications {

  private static final String PUBLISH = "publish";
  private static final String EXAMPLE = "2026-11-22T14:00:00Z";

  private final String file;
  private final JsonObject json;
  private final FolderProblems problems;

  ReadPublications(String file, JsonObject json, FolderProblems problems) {
    this.file = file;
    this.json = json;
    this.problems = problems;
  }

  /** Where a version stands in a file. */
  static String place(String stream, int index) {
    return "/" + PUBLISH + "/" + member(stream) + "/" + index;
  }

  private static String member(String stream) {
    return stream.equals(Locales.SHARED) ? "shared" : stream;
  }

  WantedPublications read() {
    JsonValue value = json.getOrDefault(PUBLISH, JsonValue.FALSE);
    Map<String, List<Version>> versions = new TreeMap<>();
    if (value instanceof JsonObject streams) {
      streams.forEach(
          (member, list) ->
              versions.put(
                  member.equals("shared") ? Locales.SHARED : member, versions(member, list)));
    } else if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
      problem("/" + PUBLISH, PUBLISH, "true | false | {…}");
    }
    return new WantedPublications(value == JsonValue.TRUE, versions);
  }

  private List<Version> versions(String member, JsonValue value) {
    String place = "/" + PUBLISH + "/" + member;
    Map<String, JsonValue> texts = texts(json.get("locales"));
    if (!json.containsKey("shared") && member.equals("shared")
        || !texts.containsKey(member) && !member.equals("shared")) {
      problems.add(file, "/" + PUBLISH, "no-text-in-locale", member);
      return List.of();
    }
    List<Version> versions = new ArrayList<>();
    if (value instanceof JsonArray list && !list.isEmpty()) {
      for (int i = 0; i < list.size(); i++) {
        version(place + "/" + i, list.get(i)).ifPresent(versions::add);
      }
    } else {
      problem(place, member, "[{…}]");
    }
    refuseDisorder(place, versions);
    return versions;
  }

  private static Map<String, JsonValue> texts(JsonValue value) {
    return value instanceof JsonObject texts ? texts : Map.of();
  }

  /** Each starts where the one before it has ended, or ends it. */
  private void refuseDisorder(String place, List<Version> versions) {
    Instant earliest = Instant.MIN;
    for (int i = 0; i < versions.size(); i++) {
      Version version = versions.get(i);
      Instant from = version.from().orElse(Instant.MIN);
      Instant until = version.until().orElse(Publication.FOREVER);
      if (i > 0 && !from.isAfter(earliest)
          || i > 0 && versions.get(i - 1).until().filter(from::isBefore).isPresent()) {
        problem(place + "/" + i + "/from", "from", EXAMPLE + ", …");
      }
      if (!until.isAfter(from) || until.isAfter(Publication.FOREVER)) {
        problem(place + "/" + i + "/until", "until", EXAMPLE + ", …");
      }
      earliest = from;
    }
  }

  private Optional<Version> version(String place, JsonValue value) {
    if (!(value instanceof JsonObject told)) {
      problem(place, PUBLISH, "{…}");
      return Optional.empty();
    }
    JsonValue text = told.get("text");
    if (text != null && !(text instanceof JsonObject)) {
      problem(place + "/text", "text", "{…}");
    }
    Optional<String> attachment = string(place, told, "file");
    return Optional.of(
        new Version(
            instant(place, told, "from"),
            instant(place, told, "until"),
            Optional.ofNullable(text instanceof JsonObject values ? values : null),
            attachment));
  }

  private Optional<Instant> instant(String place, JsonObject told, String member) {
    return string(place, told, member)
        .flatMap(
            text -> {
              try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
              } catch (DateTimeException malformed) {
                problem(place + "/" + member, member, EXAMPLE);
                return Optional.empty();
              }
            });
  }

  private Optional<String> string(String place, JsonObject told, String member) {
    JsonValue value = told.get(member);
    if (value != null && !(value instanceof JsonString)) {
      problem(place + "/" + member, member, "\"…\"");
    }
    return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
  }

  private void problem(String place, String member, String expected) {
    problems.add(file, place, "malformed-member", member, expected);
  }
}
