package org.innoplaces.content.exchange.action;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.exchange.ImportKeys;
import org.innoplaces.content.exchange.ImportedEntry;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.json.JsonText;

/** The names that import files give to entries, and the entries that they mean. */
final class ImportNames {

  private final ContentRepository repository;
  private final Map<String, UUID> ids = new HashMap<>();
  private final Map<UUID, String> types = new HashMap<>();
  private final Map<UUID, UUID> formerIds = new HashMap<>();

  ImportNames(ContentRepository repository) {
    this.repository = repository;
  }

  /**
   * Notes slugs that readers would meet twice in the folder. Drafts may have what others have, and
   * whether intervals meet is known when they are planned.
   */
  static void refuseDuplicateSlugs(List<ImportedEntry> entries, FolderProblems problems) {
    Map<String, String> slugs = new HashMap<>();
    for (ImportedEntry entry : entries) {
      if (!entry.publish().everything()) {
        continue;
      }
      entry.texts().forEach((locale, text) -> noteSlug(entry, locale, text, slugs, problems));
    }
  }

  private static void noteSlug(
      ImportedEntry entry,
      String locale,
      JsonObject text,
      Map<String, String> slugs,
      FolderProblems problems) {
    String slug = text.getString("slug", "");
    String other =
        slug.isEmpty()
            ? null
            : slugs.putIfAbsent(entry.type() + "/" + locale + "/" + slug, entry.file());
    if (other != null) {
      String place = CheckedEntry.place(locale) + "/slug";
      problems.add(entry.file(), place, "duplicate-slug", entry.type(), slug, locale, other);
    }
  }

  /** The id of the entry that a file means; one of its own for a file that will be refused. */
  UUID put(ImportedEntry imported, Optional<UUID> known) {
    UUID id = known.orElseGet(() -> ids.getOrDefault(imported.name(), UUID.randomUUID()));
    ids.putIfAbsent(imported.name(), id);
    imported.id().ifPresent(former -> formerIds.putIfAbsent(former, id));
    types.putIfAbsent(id, imported.type());
    return id;
  }

  /** The types of the folder's entries. */
  Map<UUID, String> types() {
    return types;
  }

  /** The entry of a name like {@code theme/makers}: of the folder, or known from before. */
  Optional<UUID> find(String name, String type, Intake intake) {
    Optional<UUID> known =
        Optional.ofNullable(ids.get(name)).or(() -> stored(name)).or(() -> byId(name));
    if (known.isEmpty()) {
      refuse(name, type, intake);
    }
    return known;
  }

  /** Whoever names an entry of the wrong type would only look for it in vain. */
  private static void refuse(String name, String type, Intake intake) {
    String named = name.contains("/") ? name.substring(0, name.indexOf('/')) : type;
    if (type.isEmpty() || type.equals(named)) {
      intake.problem("missing-reference", name);
    } else {
      intake.problem("wrong-target", name, named, type);
    }
  }

  private Optional<UUID> stored(String name) {
    String[] parts = name.split("/", -1);
    return parts.length == 2
        ? repository.findByKey(parts[0], parts[1]).or(() -> byId(parts[0], parts[1])).map(Entry::id)
        : Optional.empty();
  }

  /** What plugins brought refers by the ids that entries had where they come from. */
  private Optional<UUID> byId(String name) {
    Optional<UUID> id = ImportKeys.id(name);
    return id.map(formerIds::get).or(() -> id.flatMap(repository::find).map(Entry::id));
  }

  /**
   * Values that nobody knows, referring to the entries of the folder by the ids that these have got
   * here.
   */
  JsonValue renamed(JsonValue value) {
    if (value instanceof JsonObject object) {
      JsonObjectBuilder members = JsonText.object();
      object.forEach((member, inner) -> members.add(member, renamed(inner)));
      return members.build();
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder elements = JsonText.array();
      array.forEach(inner -> elements.add(renamed(inner)));
      return elements.build();
    }
    return value instanceof JsonString text
        ? ImportKeys.id(text.getString())
            .map(formerIds::get)
            .<JsonValue>map(id -> JsonText.string(id.toString()))
            .orElse(value)
        : value;
  }

  /** An entry that has no key is known by its id. */
  private Optional<Entry> byId(String type, String key) {
    return ImportKeys.id(key)
        .flatMap(repository::find)
        .filter(entry -> entry.type().equals(type) && ImportKeys.of(entry).equals(key));
  }
}
