package org.innoplaces.content.review.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.account.action.ReadGrants;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.review.ReviewedText;
import org.innoplaces.json.JsonText;

/** What comments and reviews have in common: permission, the text, the person, audit, event. */
@ApplicationScoped
class ReviewActions {

  private final ContentRepository content;
  private final CheckAccess access;
  private final ReadGrants grants;
  private final RecordAudit audit;
  private final Event<Object> events;
  private final Clock clock;

  protected ReviewActions() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ReviewActions(
      ContentRepository content,
      CheckAccess access,
      ReadGrants grants,
      RecordAudit audit,
      Event<Object> events,
      Clock clock) {
    this.content = content;
    this.access = access;
    this.grants = grants;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** The entry, when it is not in the trash and the actor may do this to it. */
  Entry open(Actor actor, String action, UUID entryId) {
    return allowed(actor, action, content.find(entryId).orElse(null), entryId);
  }

  /** The same, locked, so that the text stays as it is meanwhile. */
  Entry lock(Actor actor, String action, UUID entryId) {
    return allowed(actor, action, content.lock(entryId).orElse(null), entryId);
  }

  private Entry allowed(Actor actor, String action, Entry entry, UUID entryId) {
    if (entry == null || entry.trashedAt().isPresent()) {
      throw new UnknownEntry(entryId);
    }
    access.require(actor, new Permission(action, entry.type()));
    return entry;
  }

  boolean may(Actor actor, String action, String type) {
    return access.allows(actor, new Permission(action, type));
  }

  /** What the entry says now in a locale; the numbers are 0 where it says nothing. */
  ReviewedText text(Entry entry, String locale) {
    return new ReviewedText(
        entry.id(),
        entry.type(),
        locale,
        head(entry.id(), locale),
        head(entry.id(), Locales.SHARED));
  }

  private int head(UUID entryId, String locale) {
    return content.head(entryId, locale).map(Revision::number).orElse(0);
  }

  /** Who it is, whether they came themselves or sent a program. */
  String person(Actor actor) {
    return grants.accountOf(actor).map(id -> "account/" + id).orElse(actor.id());
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  void done(Actor actor, String action, String subject, JsonObjectBuilder detail, Object event) {
    audit.record(actor, new AuditFact(action, subject, detail.build().toString()));
    events.fire(event);
  }

  static JsonObjectBuilder detail(String locale, UUID id) {
    return JsonText.object().add("locale", locale).add("id", id.toString());
  }
}
