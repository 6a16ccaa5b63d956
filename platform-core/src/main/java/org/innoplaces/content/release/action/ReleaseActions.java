package org.innoplaces.content.release.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.release.Release;
import org.innoplaces.content.release.ReleaseItem;
import org.innoplaces.content.release.ReleaseRepository;
import org.innoplaces.content.release.UnknownRelease;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;

/** What every action on a release does around its own work. */
@ApplicationScoped
class ReleaseActions {

  /** How far ahead what is wanted now starts, so that it is surely written by then. */
  private static final Duration LEAD = Duration.ofSeconds(2);

  private static final Duration LEAD_PER_ITEM = Duration.ofMillis(40);

  /** What the end of the transaction and telling everybody of it may take. */
  private static final Duration MARGIN = Duration.ofMillis(500);

  private final ReleaseRepository repository;
  private final ContentRepository content;
  private final CheckAccess access;
  private final RecordAudit audit;
  private final Event<Object> events;
  private final Clock clock;

  protected ReleaseActions() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ReleaseActions(
      ReleaseRepository repository,
      ContentRepository content,
      CheckAccess access,
      RecordAudit audit,
      Event<Object> events,
      Clock clock) {
    this.repository = repository;
    this.content = content;
    this.access = access;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Answers show the release: nobody changes what they may not read. */
  void mayManage(Actor actor) {
    mayRead(actor);
    require(actor, "manage", "release");
  }

  void mayRead(Actor actor) {
    require(actor, "read", "release");
  }

  void require(Actor actor, String action, String type) {
    access.require(actor, new Permission(action, type));
  }

  /** Refuses who may not publish every type of the items. */
  void mayPublish(Actor actor, Collection<ReleaseItem> items) {
    requireOfAll(actor, "publish", items);
  }

  /** Refuses who may not read the drafts of every type of the items. */
  void mayReadAll(Actor actor, Collection<ReleaseItem> items) {
    requireOfAll(actor, "read", items);
  }

  private void requireOfAll(Actor actor, String action, Collection<ReleaseItem> items) {
    content
        .typesOf(items.stream().map(ReleaseItem::entryId).collect(Collectors.toSet()))
        .values()
        .stream()
        .distinct()
        .forEach(type -> require(actor, action, type));
  }

  Release lock(UUID id) {
    return repository.lock(id).orElseThrow(() -> new UnknownRelease(id));
  }

  Release lockDraft(UUID id) {
    Release release = lock(id);
    if (!release.isDraft()) {
      throw new Conflict(Problem.of("release-not-draft", null, release.name()));
    }
    return release;
  }

  Instant now() {
    return clock.instant();
  }

  /** The first instant at which so many items are surely written. */
  Instant soon(int items) {
    return now().plus(LEAD).plus(LEAD_PER_ITEM.multipliedBy(items));
  }

  /**
   * Writes what is pending and refuses when that took until its start: somebody may have read a
   * part of it as it was before.
   */
  void finishBefore(Instant start, Release release) {
    String name = release.name();
    content.letGo();
    if (!now().plus(MARGIN).isBefore(start)) {
      throw new Conflict(Problem.of("release-too-late", null, name));
    }
  }

  void record(Actor actor, String action, Release release, String detail) {
    audit.record(actor, new AuditFact(action, release.subject(), detail));
  }

  void fire(Object event) {
    events.fire(event);
  }
}
