package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.Timeline;
import org.innoplaces.content.entry.action.PlanPublication;
import org.innoplaces.content.entry.action.PublicationPlan;
import org.innoplaces.content.entry.action.PublicationSteps;
import org.innoplaces.content.entry.action.SlugBook;

/** Writes one checked entry of a folder through the same actions as everybody else. */
@ApplicationScoped
class WriteImport {

  private final ContentRepository repository;
  private final SaveImported texts;
  private final PlanPublication plans;
  private final PublicationSteps steps;
  private final WriteVersions versions;
  private final Clock clock;

  protected WriteImport() {
    this(null, null, null, null, null, null);
  }

  @Inject
  WriteImport(
      ContentRepository repository,
      SaveImported texts,
      PlanPublication plans,
      PublicationSteps steps,
      WriteVersions versions,
      Clock clock) {
    this.repository = repository;
    this.texts = texts;
    this.plans = plans;
    this.steps = steps;
    this.versions = versions;
    this.clock = clock;
  }

  /** Whether it may be written: what lies in the trash stays there. */
  boolean isOpen(CheckedEntry entry) {
    return entry.stored() && repository.find(entry.id()).flatMap(Entry::trashedAt).isEmpty();
  }

  /**
   * Saves what is new in those of its texts that can be stored, but for those of which readers are
   * to see something else; whether anything was.
   */
  boolean save(Actor actor, CheckedEntry entry) {
    boolean saved = false;
    for (String stream : entry.texts().keySet()) {
      if (entry.isSound(stream) && !entry.versions().containsKey(stream)) {
        saved |= texts.save(actor, entry, stream, entry.texts().get(stream), entry.slug(stream));
      }
    }
    return saved;
  }

  /** What would be published of a sound entry, with its flaws; nothing when readers see it all. */
  Optional<PublicationPlan> plan(Actor actor, CheckedEntry entry) {
    Set<String> stale =
        entry.texts().keySet().stream()
            .filter(stream -> !isSeen(entry, stream))
            .collect(Collectors.toSet());
    return stale.isEmpty()
        ? Optional.empty()
        : Optional.of(plans.plan(actor, entry.id(), PublicationOrder.now(stale)));
  }

  /** Publishes what readers do not see yet, under the publication lock; whether there was any. */
  boolean publish(Actor actor, CheckedEntry entry, SlugBook book) {
    Optional<PublicationPlan> planned = plan(actor, entry);
    planned.ifPresent(
        plan -> {
          steps.makeRoom(plan);
          plan.locales().forEach(locale -> steps.write(plan, locale, book));
          steps.announce(plan);
        });
    return planned.isPresent();
  }

  /** Writes an entry whose file tells apart what readers see; whether there was anything new. */
  boolean writeVersions(
      Actor actor, CheckedEntry entry, Instant now, SlugBook book, FolderProblems problems) {
    return versions.write(actor, entry, now, book, problems);
  }

  /** Whether readers see the newest revision of the stream. */
  private boolean isSeen(CheckedEntry entry, String stream) {
    Instant now = clock.instant();
    Optional<Revision> head = repository.head(entry.id(), stream);
    return new Timeline(repository.publicationsFrom(entry.id(), stream, now))
        .at(now)
        .map(seen -> seen.revision().id())
        .equals(head.map(Revision::id));
  }
}
