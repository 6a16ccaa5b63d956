package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.entry.Slugs;
import org.innoplaces.content.entry.action.PrepareText;
import org.innoplaces.content.exchange.ImportedEntry;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.json.JsonText;
import org.innoplaces.media.action.StoreFile;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Source;
import org.innoplaces.problem.TooLarge;

/**
 * Checks one entry of a folder as the desk would, and notes problems at their place in the file.
 */
@ApplicationScoped
class CheckImport {

  private static final String SLUG = "slug";

  private final PrepareText prepare;
  private final StoreFile storeFile;
  private final Languages languages;

  protected CheckImport() {
    this(null, null, null);
  }

  @Inject
  CheckImport(PrepareText prepare, StoreFile storeFile, Languages languages) {
    this.prepare = prepare;
    this.storeFile = storeFile;
    this.languages = languages;
  }

  CheckedEntry check(
      Path folder, OpenEntries.Opened opened, ImportNames names, FolderProblems problems) {
    ImportedEntry entry = opened.source();
    Map<String, JsonObject> texts = new LinkedHashMap<>();
    Map<String, Optional<String>> slugs = new LinkedHashMap<>();
    JsonObject shared = withFile(folder, entry, problems);
    if (!shared.isEmpty()) {
      texts.put(Locales.SHARED, clean(opened, Locales.SHARED, shared, names, problems));
    }
    entry
        .texts()
        .forEach(
            (locale, text) -> {
              checkLocale(entry, locale, problems);
              slugs.put(locale, slug(entry, locale, text, problems));
              JsonObject values = JsonText.object(text).remove(SLUG).build();
              texts.put(locale, clean(opened, locale, values, names, problems));
            });
    boolean stored = opened.state() != OpenEntries.State.REFUSED;
    return new CheckedEntry(
        entry, opened.type(), opened.id(), stored, texts, slugs, problems.places(entry.file()));
  }

  private JsonObject clean(
      OpenEntries.Opened opened,
      String stream,
      JsonObject values,
      ImportNames names,
      FolderProblems problems) {
    Intake intake =
        Intake.starting(Source::pointer, CheckedEntry.place(stream))
            .naming(names::find, names.types())
            .closed();
    JsonObject clean = prepare.clean(opened.type(), stream, values, intake);
    intake.problems().forEach(problem -> problems.add(opened.source().file(), problem));
    return clean;
  }

  private void checkLocale(ImportedEntry entry, String locale, FolderProblems problems) {
    if (!Locales.isWellFormed(locale) || locale.equals(Locales.SHARED)) {
      String offered = String.join(", ", languages.current().offered());
      problems.add(entry.file(), "/locales/" + locale, "unknown-locale", locale, offered);
    }
  }

  private static Optional<String> slug(
      ImportedEntry entry, String locale, JsonObject text, FolderProblems problems) {
    if (!text.containsKey(SLUG)) {
      return Optional.empty();
    }
    String slug = text.getString(SLUG, "");
    if (!Slugs.isValid(slug)) {
      problems.add(entry.file(), "/locales/" + locale + "/" + SLUG, "invalid-slug", slug);
    }
    return Optional.of(slug);
  }

  /** The shared values with the file of a media entry, which is stored under its digest. */
  private JsonObject withFile(Path folder, ImportedEntry entry, FolderProblems problems) {
    if (entry.attachment().isEmpty()) {
      return entry.shared();
    }
    Path file = folder.resolve(entry.attachment().get()).normalize();
    String place = "/file";
    boolean inside = file.startsWith(folder.normalize());
    if (!inside || !Files.isRegularFile(file)) {
      String code = inside ? "missing-file" : "file-outside";
      problems.add(entry.file(), place, code, entry.attachment().get());
      return entry.shared();
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      String name = file.getFileName().toString();
      JsonObject stored = storeFile.store(bytes, name, Source.pointer(place)).toJson();
      return JsonText.object(entry.shared()).add("file", stored).build();
    } catch (InvalidInput | TooLarge refused) {
      refused.problems().forEach(problem -> problems.add(entry.file(), problem));
    } catch (IOException unreadable) {
      problems.add(entry.file(), place, "unreadable-file", String.valueOf(unreadable.getMessage()));
    }
    return entry.shared();
  }
}
