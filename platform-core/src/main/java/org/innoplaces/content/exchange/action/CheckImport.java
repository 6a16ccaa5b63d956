package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.entry.Slugs;
import org.innoplaces.content.entry.Values;
import org.innoplaces.content.entry.action.CheckComplete;
import org.innoplaces.content.entry.action.PrepareText;
import org.innoplaces.content.exchange.ImportedEntry;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.media.action.StoreFile;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.problem.TooLarge;

/**
 * Checks one entry of a folder as the desk would, and notes problems at their place in the file.
 */
@ApplicationScoped
class CheckImport {

  private static final String SLUG = "slug";

  private final ContentSchema schema;
  private final PrepareText prepare;
  private final CheckComplete complete;
  private final StoreFile storeFile;
  private final Languages languages;

  protected CheckImport() {
    this(null, null, null, null, null);
  }

  @Inject
  CheckImport(
      ContentSchema schema,
      PrepareText prepare,
      CheckComplete complete,
      StoreFile storeFile,
      Languages languages) {
    this.schema = schema;
    this.prepare = prepare;
    this.complete = complete;
    this.storeFile = storeFile;
    this.languages = languages;
  }

  CheckedEntry check(Path folder, ImportedEntry entry, ImportNames names, List<Problem> problems) {
    TypeSchema type = schema.require(entry.type());
    int before = problems.size();
    Map<String, JsonObject> texts = new LinkedHashMap<>();
    Map<String, Optional<String>> slugs = new LinkedHashMap<>();
    JsonObject shared = withFile(folder, entry, problems);
    if (!shared.isEmpty()) {
      texts.put(Locales.SHARED, clean(entry, Locales.SHARED, "/shared", shared, names, problems));
    }
    entry
        .texts()
        .forEach(
            (locale, text) -> {
              String pointer = "/locales/" + locale;
              checkLocale(entry, locale, pointer, problems);
              slugs.put(locale, slug(entry, pointer, text, problems));
              JsonObject values = JsonText.object(text).remove(SLUG).build();
              texts.put(locale, clean(entry, locale, pointer, values, names, problems));
            });
    if (entry.publish() && problems.size() == before) {
      checkComplete(type, entry, texts, problems);
    }
    return new CheckedEntry(entry, names.id(entry), texts, slugs);
  }

  private JsonObject clean(
      ImportedEntry entry,
      String stream,
      String pointer,
      JsonObject values,
      ImportNames names,
      List<Problem> problems) {
    Intake intake =
        Intake.starting(place -> Source.file(entry.file(), place), pointer)
            .naming(names::find)
            .closed();
    JsonObject clean = prepare.clean(schema.require(entry.type()), stream, values, intake);
    problems.addAll(intake.problems());
    return clean;
  }

  private void checkLocale(
      ImportedEntry entry, String locale, String pointer, List<Problem> problems) {
    if (!Locales.isWellFormed(locale) || locale.equals(Locales.SHARED)) {
      String offered = String.join(", ", languages.current().offered());
      problems.add(
          Problem.of("unknown-locale", Source.file(entry.file(), pointer), locale, offered));
    }
  }

  private static Optional<String> slug(
      ImportedEntry entry, String pointer, JsonObject text, List<Problem> problems) {
    if (!text.containsKey(SLUG)) {
      return Optional.empty();
    }
    String slug = text.getString(SLUG, "");
    if (!Slugs.isValid(slug)) {
      Source place = Source.file(entry.file(), pointer + "/" + SLUG);
      problems.add(Problem.of("invalid-slug", place, slug));
    }
    return Optional.of(slug);
  }

  /** The shared values with the file of a media entry, which is stored under its digest. */
  private JsonObject withFile(Path folder, ImportedEntry entry, List<Problem> problems) {
    if (entry.attachment().isEmpty()) {
      return entry.shared();
    }
    Path file = folder.resolve(entry.attachment().get()).normalize();
    Source place = Source.file(entry.file(), "/file");
    if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
      problems.add(Problem.of("missing-file", place, entry.attachment().get()));
      return entry.shared();
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      JsonObject stored = storeFile.store(bytes, file.getFileName().toString(), place).toJson();
      return JsonText.object(entry.shared()).add("file", stored).build();
    } catch (InvalidInput | TooLarge refused) {
      problems.addAll(refused.problems());
    } catch (IOException unreadable) {
      problems.add(Problem.of("unreadable-file", place, String.valueOf(unreadable.getMessage())));
    }
    return entry.shared();
  }

  private void checkComplete(
      TypeSchema type, ImportedEntry entry, Map<String, JsonObject> texts, List<Problem> problems) {
    Optional<JsonObject> shared = Optional.ofNullable(texts.get(Locales.SHARED));
    for (String locale : entry.texts().keySet()) {
      JsonObject merged = Values.merge(shared, texts.get(locale));
      complete
          .problems(type, merged)
          .forEach(problem -> addOnce(placed(type, entry, locale, problem), problems));
    }
    if (texts.isEmpty()) {
      problems.add(Problem.of("nothing-to-publish", Source.file(entry.file(), "")));
    }
  }

  /** What is wrong with a shared value shows in every language. */
  private static void addOnce(Problem problem, List<Problem> problems) {
    boolean told =
        problems.stream()
            .anyMatch(
                other ->
                    other.source().equals(problem.source())
                        && other.text(Locale.ENGLISH).equals(problem.text(Locale.ENGLISH)));
    if (!told) {
      problems.add(problem);
    }
  }

  private static Problem placed(
      TypeSchema type, ImportedEntry entry, String locale, Problem problem) {
    String pointer = problem.source().value();
    String[] steps = pointer.substring(1).split("/");
    String path =
        steps[0].equals("extensions") && steps.length > 2
            ? steps[0] + "." + steps[1] + "." + steps[2]
            : steps[0];
    boolean shared = type.fieldAt(path).filter(field -> field.shared()).isPresent();
    String start = shared ? "/shared" : "/locales/" + locale;
    return new Problem(
        problem.code(), Source.file(entry.file(), start + pointer), problem.message());
  }
}
