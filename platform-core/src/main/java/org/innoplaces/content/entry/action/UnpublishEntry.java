package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.EntryUnpublished;
import org.innoplaces.content.entry.Timeline;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Ends what readers see of an entry, now or at an instant, and drops what was planned after it.
 * Permission {@code publish}.
 */
@ApplicationScoped
public class UnpublishEntry {

  private final ContentRepository repository;
  private final EntryActions actions;

  /** For CDI proxies. */
  protected UnpublishEntry() {
    this(null, null);
  }

  @Inject
  UnpublishEntry(ContentRepository repository, EntryActions actions) {
    this.repository = repository;
    this.actions = actions;
  }

  /**
   * Unpublishes it in some locales.
   *
   * @param at the first instant without it; empty for now
   * @throws InvalidInput when the instant lies in the past
   */
  @Transactional
  public void unpublish(Actor actor, UUID entryId, Set<String> locales, Optional<Instant> at) {
    repository.lockPublications();
    Entry entry = actions.open(actor, "publish", entryId);
    Instant now = actions.now();
    Instant end = at.map(instant -> instant.truncatedTo(ChronoUnit.MICROS)).orElse(now);
    if (end.isBefore(now)) {
      throw new InvalidInput(Problem.of("in-the-past", Source.pointer("/meta/at"), end));
    }
    locales.forEach(locale -> end(entryId, locale, end));
    String detail =
        JsonText.object()
            .add("at", end.toString())
            .add("locales", JsonText.strings(new java.util.TreeSet<>(locales)))
            .build()
            .toString();
    actions.done(
        actor,
        new AuditFact("content.unpublished", entry.subject(), detail),
        new EntryUnpublished(entryId, entry.type(), Set.copyOf(locales), end, actor));
  }

  private void end(UUID entryId, String locale, Instant at) {
    Timeline timeline = new Timeline(repository.publicationsFrom(entryId, locale, at));
    timeline.end(at);
    timeline.dropped().forEach(repository::remove);
  }
}
