package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.Timeline;
import org.innoplaces.content.entry.action.PublishEntry;
import org.innoplaces.content.entry.action.SaveDraft;
import org.innoplaces.content.exchange.ImportedEntry;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Writes one checked entry of a folder through the same actions as everybody else. */
@ApplicationScoped
class WriteImport {

  private final ContentRepository repository;
  private final SaveDraft saveDraft;
  private final PublishEntry publishEntry;
  private final Clock clock;

  protected WriteImport() {
    this(null, null, null, null);
  }

  @Inject
  WriteImport(
      ContentRepository repository, SaveDraft saveDraft, PublishEntry publishEntry, Clock clock) {
    this.repository = repository;
    this.saveDraft = saveDraft;
    this.publishEntry = publishEntry;
    this.clock = clock;
  }

  /** Saves and publishes what is new; whether anything was. */
  boolean write(Actor actor, CheckedEntry entry, List<Problem> problems) {
    if (repository.find(entry.id()).flatMap(Entry::trashedAt).isPresent()) {
      return false;
    }
    try {
      boolean saved = save(actor, entry);
      boolean published = entry.source().publish() && publish(actor, entry);
      return saved || published;
    } catch (PlatformException refused) {
      refused.problems().forEach(problem -> problems.add(placed(entry.source(), problem)));
      return false;
    }
  }

  private boolean save(Actor actor, CheckedEntry entry) {
    boolean saved = false;
    for (String stream : entry.texts().keySet()) {
      int head = repository.head(entry.id(), stream).map(Revision::number).orElse(0);
      Optional<String> slug = entry.slugs().getOrDefault(stream, Optional.empty());
      Draft draft = new Draft(head, entry.texts().get(stream), slug, Optional.of("Import"));
      saved |= saveDraft.save(actor, entry.id(), stream, draft).number() > head;
    }
    return saved;
  }

  private boolean publish(Actor actor, CheckedEntry entry) {
    Set<String> stale = new HashSet<>();
    entry.texts().keySet().stream().filter(s -> !isSeen(entry, s)).forEach(stale::add);
    if (stale.isEmpty()) {
      return false;
    }
    publishEntry.publish(actor, entry.id(), PublicationOrder.now(stale));
    return true;
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

  private static Problem placed(ImportedEntry entry, Problem problem) {
    String pointer =
        problem.source() != null && problem.source().kind() == Source.Kind.POINTER
            ? problem.source().value()
            : "";
    return new Problem(problem.code(), Source.file(entry.file(), pointer), problem.message());
  }
}
