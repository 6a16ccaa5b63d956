package org.innoplaces.system.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.innoplaces.system.harness.Site;

/**
 * What the history tells: for each stream what each of its revisions changed, in order. The first
 * one stands at index 0 and is the entry's beginning.
 */
record History(Map<String, List<Map<Field, String>>> streams) {

  static History of(Site site, String id) {
    ProgramEditor reader = new ProgramEditor(site, id);
    Map<String, List<Map<Field, String>>> streams = new TreeMap<>();
    reader
        .read()
        .bases()
        .forEach(
            (stream, head) -> {
              List<Map<Field, String>> revisions = new ArrayList<>();
              for (int number = 1; number <= head; number++) {
                revisions.add(changes(reader, stream, number));
              }
              streams.put(stream, revisions);
            });
    return new History(streams);
  }

  private static Map<Field, String> changes(ProgramEditor reader, String stream, int number) {
    String path =
        "/api/manage/places/" + reader.id() + "/revisions/" + number + "?locale=" + stream;
    HttpResponse<String> answer = reader.send("GET", path, "", "");
    JsonNode revision = ProgramEditor.json(answer).path("data");
    if (revision.at("/attributes/number").asInt() != number) {
      throw new AssertionError(answer.statusCode() + " " + path + " " + answer.body());
    }
    Map<Field, String> changed = new EnumMap<>(Field.class);
    for (JsonNode change : revision.at("/meta/changes")) {
      Field field = Field.of(change.path("path").asText()).orElseThrow();
      changed.put(field, change.path("after").asText());
    }
    JsonNode slug = revision.at("/attributes/slug");
    if (stream.equals(Field.SLUG.stream()) && slug.isTextual()) {
      changed.put(Field.SLUG, slug.asText());
    }
    return changed;
  }

  int head(String stream) {
    return streams.get(stream).size();
  }

  /** What a revision changed; without the address where it is that of the revision before. */
  Map<Field, String> changedIn(String stream, int number) {
    Map<Field, String> changed = new EnumMap<>(Field.class);
    changed.putAll(streams.get(stream).get(number - 1));
    if (number > 1) {
      String before = streams.get(stream).get(number - 2).get(Field.SLUG);
      changed.remove(Field.SLUG, before);
    }
    return changed;
  }

  /** The fields that revisions after one and up to another changed. */
  Set<Field> changedBetween(String stream, int after, int upTo) {
    Map<Field, String> changed = new EnumMap<>(Field.class);
    for (int number = after + 1; number <= upTo; number++) {
      changed.putAll(changedIn(stream, number));
    }
    return changed.keySet();
  }

  /** What a field said in some revision after that one. */
  boolean saidLater(Field field, int after, String value) {
    return streams.get(field.stream()).stream()
        .skip(after)
        .anyMatch(revision -> value.equals(revision.get(field)));
  }
}
