package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.entry.Slugs;
import org.innoplaces.content.entry.action.PrepareText;
import org.innoplaces.content.exchange.ImportedEntry;
import org.innoplaces.content.exchange.WantedPublications;
import org.innoplaces.content.exchange.WantedPublications.Version;
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

  CheckedEntry check(Checking checking, OpenEntries.Opened opened) {
    ImportedEntry entry = opened.source();
    FolderProblems problems = checking.problems();
    Map<String, JsonObject> texts = new LinkedHashMap<>();
    Map<String, Optional<String>> slugs = new LinkedHashMap<>();
    JsonObject shared = withFile(checking, entry, "/file", entry.attachment(), entry.shared());
    if (!shared.isEmpty() || entry.publish().versions().containsKey(Locales.SHARED)) {
      String place = CheckedEntry.place(Locales.SHARED);
      texts.put(Locales.SHARED, clean(checking, opened, Locales.SHARED, place, shared));
    }
    entry
        .texts()
        .forEach(
            (locale, text) -> {
              String place = CheckedEntry.place(locale);
              checkLocale(entry, locale, problems);
              slugs.put(locale, slug(entry, place, text, problems));
              JsonObject values = JsonText.object(text).remove(SLUG).build();
              texts.put(locale, clean(checking, opened, locale, place, values));
            });
    boolean stored = opened.state() != OpenEntries.State.REFUSED;
    Map<String, List<CheckedVersion>> versions = versions(checking, opened, texts, slugs);
    Set<String> flaws = problems.places(entry.file());
    return new CheckedEntry(
        entry, opened.type(), opened.id(), stored, texts, slugs, versions, flaws);
  }

  private Map<String, List<CheckedVersion>> versions(
      Checking checking,
      OpenEntries.Opened opened,
      Map<String, JsonObject> texts,
      Map<String, Optional<String>> slugs) {
    Map<String, List<CheckedVersion>> versions = new TreeMap<>();
    WantedPublications wanted = opened.source().publish();
    Version plain =
        new Version(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    for (String stream : texts.keySet()) {
      // Nobody can say whether a text of a type that is away is complete: it is published as it is.
      boolean asItIs = wanted.everything() && opened.type().isAbsent();
      List<CheckedVersion> checked = new ArrayList<>();
      for (Version version :
          asItIs ? List.of(plain) : wanted.versions().getOrDefault(stream, List.of())) {
        String place = ReadPublications.place(stream, checked.size());
        Optional<String> slug = slugs.getOrDefault(stream, Optional.empty());
        CheckedVersion newest =
            new CheckedVersion(version.from(), version.until(), texts.get(stream), slug, place);
        checked.add(
            version
                .text()
                .map(text -> version(checking, opened, stream, newest, version))
                .orElse(newest));
      }
      if (!checked.isEmpty()) {
        versions.put(stream, checked);
      }
    }
    return versions;
  }

  /** A version that says something else than the newest text. */
  private CheckedVersion version(
      Checking checking,
      OpenEntries.Opened opened,
      String stream,
      CheckedVersion newest,
      Version version) {
    ImportedEntry entry = opened.source();
    JsonObject text = version.text().orElseThrow();
    String place = newest.place() + "/text";
    Optional<String> slug =
        stream.equals(Locales.SHARED)
            ? Optional.empty()
            : slug(entry, place, text, checking.problems());
    JsonObject values = slug.isPresent() ? JsonText.object(text).remove(SLUG).build() : text;
    JsonObject whole =
        withFile(checking, entry, newest.place() + "/file", version.attachment(), values);
    JsonObject clean = clean(checking, opened, stream, place, whole);
    return new CheckedVersion(version.from(), version.until(), clean, slug, newest.place());
  }

  private JsonObject clean(
      Checking checking,
      OpenEntries.Opened opened,
      String stream,
      String place,
      JsonObject values) {
    Intake walk =
        Intake.starting(Source::pointer, place)
            .naming(checking.names()::find, checking.names().types());
    Intake intake = checking.keepsUnknown() ? walk : walk.closed();
    JsonValue meant = checking.keepsUnknown() ? checking.names().renamed(values) : values;
    JsonObject clean = prepare.clean(opened.type(), stream, meant.asJsonObject(), intake);
    intake.problems().forEach(problem -> checking.problems().add(opened.source().file(), problem));
    return clean;
  }

  private void checkLocale(ImportedEntry entry, String locale, FolderProblems problems) {
    if (!Locales.isWellFormed(locale) || locale.equals(Locales.SHARED)) {
      String offered = String.join(", ", languages.current().offered());
      problems.add(entry.file(), "/locales/" + locale, "unknown-locale", locale, offered);
    }
  }

  private static Optional<String> slug(
      ImportedEntry entry, String place, JsonObject text, FolderProblems problems) {
    if (!text.containsKey(SLUG)) {
      return Optional.empty();
    }
    String slug = text.getString(SLUG, "");
    if (!Slugs.isValid(slug)) {
      problems.add(entry.file(), place + "/" + SLUG, "invalid-slug", slug);
    }
    return Optional.of(slug);
  }

  /** The shared values with the file of a media entry, which is stored under its digest. */
  private JsonObject withFile(
      Checking checking,
      ImportedEntry entry,
      String place,
      Optional<String> attachment,
      JsonObject values) {
    if (attachment.isEmpty()) {
      return values;
    }
    FolderProblems problems = checking.problems();
    Path folder = checking.folder();
    Path file = folder.resolve(attachment.get()).normalize();
    boolean inside = file.startsWith(folder.normalize());
    if (!inside || !Files.isRegularFile(file)) {
      String code = inside ? "missing-file" : "file-outside";
      problems.add(entry.file(), place, code, attachment.get());
      return values;
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      String name = file.getFileName().toString();
      JsonObject stored = storeFile.store(bytes, name, Source.pointer(place)).toJson();
      return JsonText.object(values).add("file", stored).build();
    } catch (InvalidInput | TooLarge refused) {
      refused.problems().forEach(problem -> problems.add(entry.file(), problem));
    } catch (IOException unreadable) {
      problems.add(entry.file(), place, "unreadable-file", String.valueOf(unreadable.getMessage()));
    }
    return values;
  }
}
