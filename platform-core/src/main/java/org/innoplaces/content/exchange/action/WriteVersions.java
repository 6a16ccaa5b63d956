package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.innoplaces.access.Actor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.action.PlanPublication;
import org.innoplaces.content.entry.action.PublicationPlan;
import org.innoplaces.content.entry.action.PublicationSteps;
import org.innoplaces.content.entry.action.SlugBook;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Writes the entries of which readers see something else than the newest texts: each version is
 * saved and published in turn, and the newest text is saved last.
 */
@ApplicationScoped
class WriteVersions {

  private final ContentRepository repository;
  private final SaveImported texts;
  private final PlanPublication plans;
  private final PublicationSteps steps;

  protected WriteVersions() {
    this(null, null, null, null);
  }

  @Inject
  WriteVersions(
      ContentRepository repository,
      SaveImported texts,
      PlanPublication plans,
      PublicationSteps steps) {
    this.repository = repository;
    this.texts = texts;
    this.plans = plans;
    this.steps = steps;
  }

  /** What several streams are published with together. */
  private record Interval(Instant from, Optional<Instant> until, boolean withShared) {}

  /** Writes what is not as told yet, under the publication lock; whether there was any. */
  boolean write(
      Actor actor, CheckedEntry entry, Instant now, SlugBook book, FolderProblems problems) {
    boolean changed = false;
    for (Map.Entry<Interval, Map<String, CheckedVersion>> one : open(entry, now).entrySet()) {
      publish(actor, entry, one.getKey(), one.getValue(), book, problems);
      changed = true;
    }
    for (String stream : entry.versions().keySet()) {
      changed |= texts.save(actor, entry, stream, entry.texts().get(stream), entry.slug(stream));
    }
    return changed;
  }

  /** Shared values come first where they start together with others: these need them. */
  private Map<Interval, Map<String, CheckedVersion>> open(CheckedEntry entry, Instant now) {
    Map<Interval, Map<String, CheckedVersion>> open =
        new TreeMap<>(
            Comparator.comparing(Interval::from)
                .thenComparing(interval -> !interval.withShared())
                .thenComparing(interval -> interval.until().orElse(Publication.FOREVER)));
    Map<String, List<CheckedVersion>> streams = new HashMap<>();
    entry.versions().forEach((stream, versions) -> streams.put(stream, coming(versions, now)));
    streams.entrySet().removeIf(stream -> isTold(entry, stream.getKey(), stream.getValue(), now));
    List<CheckedVersion> shared = streams.getOrDefault(Locales.SHARED, List.of());
    streams.forEach(
        (stream, versions) ->
            versions.forEach(
                version -> {
                  boolean together =
                      shared.stream()
                          .anyMatch(
                              other ->
                                  other.from().equals(version.from())
                                      && other.until().equals(version.until()));
                  Instant from = version.from().orElse(now);
                  open.computeIfAbsent(
                          new Interval(from, version.until(), together), none -> new TreeMap<>())
                      .put(stream, version);
                }));
    return open;
  }

  /** Without what is over; what has begun begins now. */
  private static List<CheckedVersion> coming(List<CheckedVersion> versions, Instant now) {
    List<CheckedVersion> coming = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      CheckedVersion version = versions.get(i);
      Optional<Instant> next =
          i + 1 < versions.size() ? versions.get(i + 1).from() : Optional.empty();
      if (version.until().or(() -> next).filter(end -> !end.isAfter(now)).isEmpty()) {
        coming.add(
            new CheckedVersion(
                version.from().filter(from -> from.isAfter(now)),
                version.until(),
                version.text(),
                version.slug(),
                version.place()));
      }
    }
    return coming;
  }

  private boolean isTold(
      CheckedEntry entry, String stream, List<CheckedVersion> versions, Instant now) {
    List<Publication> seen = repository.publicationsFrom(entry.id(), stream, now);
    if (seen.size() != versions.size()) {
      return false;
    }
    for (int i = 0; i < seen.size(); i++) {
      Instant next = i + 1 < seen.size() ? seen.get(i + 1).from() : Publication.FOREVER;
      if (!isTold(seen.get(i), versions.get(i), next, now)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTold(
      Publication seen, CheckedVersion version, Instant next, Instant now) {
    Optional<Instant> from = Optional.of(seen.from()).filter(start -> start.isAfter(now));
    boolean addressed =
        version.slug().equals(seen.revision().slug())
            || version.slug().equals(Optional.of(seen.slug()));
    return from.equals(version.from())
        && seen.until().equals(version.until().orElse(next))
        && addressed
        && seen.revision().says(version.text(), seen.revision().slug().orElse(null));
  }

  private void publish(
      Actor actor,
      CheckedEntry entry,
      Interval interval,
      Map<String, CheckedVersion> versions,
      SlugBook book,
      FolderProblems problems) {
    versions.forEach(
        (stream, version) -> texts.save(actor, entry, stream, version.text(), version.slug()));
    String place = versions.values().iterator().next().place();
    try {
      PublicationOrder order =
          new PublicationOrder(
              versions.keySet(), versions.values().iterator().next().from(), interval.until());
      PublicationPlan plan = plans.plan(actor, entry.id(), entry.type(), order);
      plan.flaws()
          .forEach(
              flaw -> note(entry, versions.get(flaw.locale()), place, flaw.problem(), problems));
      if (plan.flaws().isEmpty()) {
        steps.makeRoom(plan);
        plan.locales().forEach(locale -> steps.write(plan, locale, book));
        steps.announce(plan);
      }
    } catch (InvalidInput | Conflict refused) {
      refused.problems().forEach(problem -> note(entry, null, place, problem, problems));
    }
  }

  private static void note(
      CheckedEntry entry,
      CheckedVersion version,
      String place,
      Problem problem,
      FolderProblems problems) {
    String at = version == null ? place : version.place();
    Source source = problem.source();
    boolean inText = source != null && version != null;
    Source whole = Source.pointer(inText ? at + "/text" + source.value() : at);
    problems.add(entry.file(), new Problem(problem.code(), whole, problem.message()));
  }
}
