package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.TextToPublish;
import org.innoplaces.content.entry.Timeline;
import org.innoplaces.content.entry.Values;
import org.innoplaces.content.entry.action.CheckComplete;
import org.innoplaces.content.entry.action.PublicationPlan;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Looks whether the texts of an entry of a folder are complete enough for readers. Of texts with
 * flaws it looks at what is left without these.
 */
@ApplicationScoped
class CheckTexts {

  private final ContentRepository repository;
  private final CheckComplete complete;
  private final WriteImport write;

  protected CheckTexts() {
    this(null, null, null);
  }

  @Inject
  CheckTexts(ContentRepository repository, CheckComplete complete, WriteImport write) {
    this.repository = repository;
    this.complete = complete;
    this.write = write;
  }

  /** Notes what is missing; to be called when all of the folder that can be saved is. */
  void check(Actor actor, CheckedEntry entry, Instant now, FolderProblems problems) {
    if (entry.isSound() && entry.texts().isEmpty()) {
      problems.add(entry.file(), "", "nothing-to-publish");
    } else if (entry.isSound()) {
      write.plan(actor, entry).map(PublicationPlan::flaws).stream()
          .flatMap(List::stream)
          .forEach(flaw -> note(entry, flaw.locale(), flaw.problem(), problems));
    } else {
      rest(entry, now).forEach(rest -> checkRest(entry, rest, now, problems));
    }
  }

  /** A text of the file, or all values of a type that has no others. */
  private record Rest(String stream, JsonObject whole, Set<String> flaws) {}

  private List<Rest> rest(CheckedEntry entry, Instant now) {
    Optional<JsonObject> shared =
        Optional.ofNullable(entry.texts().get(Locales.SHARED)).or(() -> seenShared(entry, now));
    List<Rest> rest = new ArrayList<>();
    for (String locale : entry.source().texts().keySet()) {
      JsonObject text = entry.texts().get(locale);
      boolean read = !text.isEmpty() || !entry.flaws().contains(CheckedEntry.place(locale));
      if (read) {
        rest.add(new Rest(locale, Values.merge(shared, text), flaws(entry, locale)));
      }
    }
    if (entry.type().allShared()) {
      shared.ifPresent(
          values -> rest.add(new Rest(Locales.SHARED, values, flaws(entry, Locales.SHARED))));
    }
    return rest;
  }

  private Optional<JsonObject> seenShared(CheckedEntry entry, Instant now) {
    return new Timeline(repository.publicationsFrom(entry.id(), Locales.SHARED, now))
        .at(now)
        .map(Publication::revision)
        .map(Revision::data);
  }

  /** The flaws of a language's text and of the shared values, as places in both together. */
  private static Set<String> flaws(CheckedEntry entry, String locale) {
    String shared = CheckedEntry.place(Locales.SHARED);
    Stream<String> values =
        Stream.of(shared, CheckedEntry.place(locale))
            .flatMap(
                place ->
                    entry.flaws().stream()
                        .filter(flaw -> flaw.startsWith(place + "/"))
                        .map(flaw -> flaw.substring(place.length())));
    // Where there are no shared values for a mistake, none of them can be missed.
    Stream<String> unread =
        entry.flaws().contains(shared)
            ? entry.type().paths().filter(path -> path.field().shared()).map(CheckTexts::place)
            : Stream.empty();
    Stream<String> file = entry.flaws().stream().filter("/file"::equals);
    return Stream.of(values, unread, file)
        .flatMap(places -> places)
        .filter(place -> !place.equals("/slug"))
        .collect(Collectors.toSet());
  }

  private static String place(TypeSchema.PathField path) {
    return "/" + path.path().replace('.', '/');
  }

  private void checkRest(CheckedEntry entry, Rest rest, Instant now, FolderProblems problems) {
    SoundValues sound = new SoundValues(rest.whole(), rest.flaws());
    complete
        .problems(new TextToPublish(entry.type(), rest.stream(), sound.values(), now))
        .forEach(
            problem ->
                sound
                    .inWhole(problem)
                    .ifPresent(inWhole -> note(entry, rest.stream(), inWhole, problems)));
  }

  private static void note(
      CheckedEntry entry, String stream, Problem problem, FolderProblems problems) {
    String pointer = problem.source() == null ? "" : problem.source().value();
    Source place = Source.pointer(entry.placeOf(stream, pointer));
    problems.add(entry.file(), new Problem(problem.code(), place, problem.message()));
  }
}
