package org.innoplaces.content.exchange.action;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.innoplaces.content.exchange.ImportedEntry;
import org.innoplaces.content.exchange.ImportedFolder;
import org.innoplaces.content.exchange.ImportedFolder.Unknown;
import org.innoplaces.content.exchange.RememberedType;
import org.innoplaces.json.JsonFlaw;
import org.innoplaces.json.JsonText;

/** Reads an import folder file by file and notes every file that is not what it should be. */
final class ReadFolder {

  private static final int FORMAT = 1;
  private static final String HEAD = "import.json";
  private static final long LONGEST_FILE = 40_000_000;

  private final Path folder;
  private final FolderProblems problems;
  private final Instant now;

  ReadFolder(Path folder, FolderProblems problems, Instant now) {
    this.folder = folder;
    this.problems = problems;
    this.now = now;
  }

  /** What the folder holds. */
  ImportedFolder read() {
    Optional<JsonObject> head = json(folder.resolve(HEAD));
    head.filter(json -> json.getInt("format", 0) != FORMAT)
        .ifPresent(
            json -> problem("unknown-format", HEAD, "/format", json.getInt("format", 0), FORMAT));
    UnaryOperator<JsonObject> dates = head.map(this::dates).orElse(UnaryOperator.identity());
    List<ImportedEntry> entries = new ArrayList<>();
    for (Path file : files()) {
      json(file)
          .map(dates)
          .flatMap(json -> new ReadEntry(name(file), json, problems).read())
          .ifPresent(entries::add);
    }
    List<RememberedType> types = head.map(this::types).orElse(List.of());
    return new ImportedFolder(head.map(this::unknown).orElse(Unknown.REFUSE), types, entries);
  }

  private UnaryOperator<JsonObject> dates(JsonObject head) {
    JsonValue told = head.get("dates");
    if (told == null) {
      return UnaryOperator.identity();
    }
    Optional<MoveDates> dates = MoveDates.of(told, now);
    if (dates.isEmpty()) {
      String expected = "{\"asOf\": \"2026-10-08\", \"timeZone\": \"Europe/Paris\"}";
      problem("malformed-member", HEAD, "/dates", "dates", expected);
    }
    return dates
        .<UnaryOperator<JsonObject>>map(move -> move::moved)
        .orElse(UnaryOperator.identity());
  }

  private List<RememberedType> types(JsonObject head) {
    List<RememberedType> types = new ArrayList<>();
    JsonValue told = head.getOrDefault("types", JsonValue.EMPTY_JSON_OBJECT);
    if (!(told instanceof JsonObject byName)) {
      problem("malformed-member", HEAD, "/types", "types", "{…}");
      return types;
    }
    byName.forEach(
        (name, type) ->
            Optional.of(type)
                .filter(JsonObject.class::isInstance)
                .flatMap(known -> RememberedType.of(name, known.asJsonObject()))
                .ifPresentOrElse(types::add, () -> malformedType(name)));
    return types;
  }

  private void malformedType(String name) {
    String expected = "{\"collection\": \"…\", \"title\": \"…\"}";
    String pointer = "/types/" + name.replace("~", "~0").replace("/", "~1");
    problem("malformed-member", HEAD, pointer, name, expected);
  }

  private Unknown unknown(JsonObject head) {
    String wanted = head.getString("unknown", "refuse");
    Optional<Unknown> known =
        Stream.of(Unknown.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(wanted))
            .findFirst();
    if (known.isEmpty()) {
      problem("malformed-member", HEAD, "/unknown", "unknown", "keep | skip | refuse");
    }
    return known.orElse(Unknown.REFUSE);
  }

  private List<Path> files() {
    try (Stream<Path> found = Files.walk(folder, 2)) {
      return found
          .filter(file -> file.toString().endsWith(".json") && !file.getParent().equals(folder))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      problem("unreadable-file", ".", "", String.valueOf(unreadable.getMessage()));
      return List.of();
    }
  }

  private Optional<JsonObject> json(Path file) {
    try {
      if (Files.size(file) > LONGEST_FILE) {
        throw new IOException("longer than " + LONGEST_FILE + " bytes");
      }
      return Optional.of(JsonText.parse(Files.readString(file)));
    } catch (CharacterCodingException malformed) {
      problem("not-utf-8", name(file), "");
    } catch (IOException unreadable) {
      problem("unreadable-file", name(file), "", String.valueOf(unreadable.getMessage()));
    } catch (JsonException malformed) {
      JsonFlaw flaw = JsonFlaw.of(malformed);
      problem(flaw.code(), name(file), "", flaw.arguments().toArray());
    }
    return Optional.empty();
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private void problem(String code, String file, String pointer, Object... arguments) {
    problems.add(file, pointer, code, arguments);
  }
}
