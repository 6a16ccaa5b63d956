package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.UnknownEntry;

/** What every action on an entry does around its own work: permission, lock, audit entry, event. */
@ApplicationScoped
class EntryActions {

  private final ContentRepository repository;
  private final CheckAccess access;
  private final RecordAudit audit;
  private final Event<Object> events;
  private final Clock clock;

  protected EntryActions() {
    this(null, null, null, null, null);
  }

  @Inject
  EntryActions(
      ContentRepository repository,
      CheckAccess access,
      RecordAudit audit,
      Event<Object> events,
      Clock clock) {
    this.repository = repository;
    this.access = access;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** The entry, locked, after the permission was checked; one in the trash counts as unknown. */
  Entry open(Actor actor, String action, UUID entryId) {
    Entry entry = openAnywhere(actor, action, entryId);
    if (entry.trashedAt().isPresent()) {
      throw new UnknownEntry(entryId);
    }
    return entry;
  }

  /** The entry, locked, wherever it lies. */
  Entry openAnywhere(Actor actor, String action, UUID entryId) {
    Entry entry = repository.lock(entryId).orElseThrow(() -> new UnknownEntry(entryId));
    require(actor, action, entry.type());
    return entry;
  }

  void require(Actor actor, String action, String type) {
    access.require(actor, new Permission(action, type));
  }

  Instant now() {
    return clock.instant();
  }

  void done(Actor actor, AuditFact fact, Object event) {
    audit.record(actor, fact);
    events.fire(event);
  }
}
