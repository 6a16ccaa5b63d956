package org.innoplaces.content.exchange.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.exchange.ImportedEntry;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** The names that import files give to entries, and the entries that they mean. */
final class ImportNames {

  private final ContentRepository repository;
  private final Map<String, UUID> ids = new HashMap<>();

  ImportNames(ContentRepository repository) {
    this.repository = repository;
  }

  /** Notes names and slugs that stand twice in the folder. */
  static void refuseDuplicates(List<ImportedEntry> entries, List<Problem> problems) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> slugs = new HashMap<>();
    for (ImportedEntry entry : entries) {
      String other = names.putIfAbsent(entry.name(), entry.file());
      if (other != null) {
        problems.add(
            Problem.of(
                "duplicate-key",
                Source.file(entry.file(), "/key"),
                entry.type(),
                entry.key(),
                other));
      }
      entry.texts().forEach((locale, text) -> noteSlug(entry, locale, text, slugs, problems));
    }
  }

  private static void noteSlug(
      ImportedEntry entry,
      String locale,
      jakarta.json.JsonObject text,
      Map<String, String> slugs,
      List<Problem> problems) {
    String slug = text.getString("slug", "");
    String other =
        slug.isEmpty()
            ? null
            : slugs.putIfAbsent(entry.type() + "/" + locale + "/" + slug, entry.file());
    if (other != null) {
      Source place = Source.file(entry.file(), "/locales/" + locale + "/slug");
      problems.add(Problem.of("duplicate-slug", place, entry.type(), slug, locale, other));
    }
  }

  void put(ImportedEntry imported, UUID id) {
    ids.put(imported.name(), id);
  }

  UUID id(ImportedEntry imported) {
    return ids.get(imported.name());
  }

  /** The entry of a name like {@code theme/makers}: of the folder, or known from before. */
  Optional<UUID> find(String name, Intake intake) {
    Optional<UUID> known = Optional.ofNullable(ids.get(name)).or(() -> stored(name));
    if (known.isEmpty()) {
      intake.problem("missing-reference", name);
    }
    return known;
  }

  private Optional<UUID> stored(String name) {
    String[] parts = name.split("/", -1);
    return parts.length == 2
        ? repository.findByKey(parts[0], parts[1]).map(Entry::id)
        : Optional.empty();
  }
}
