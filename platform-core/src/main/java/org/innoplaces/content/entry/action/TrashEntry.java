package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.EntryTrashed;
import org.innoplaces.content.entry.Timeline;

/**
 * Puts an entry into the trash: readers stop seeing it at once, in every language; its history
 * stays. Permission {@code trash}.
 */
@ApplicationScoped
public class TrashEntry {

  private final ContentRepository repository;
  private final EntryActions actions;

  /** For CDI proxies. */
  protected TrashEntry() {
    this(null, null);
  }

  @Inject
  TrashEntry(ContentRepository repository, EntryActions actions) {
    this.repository = repository;
    this.actions = actions;
  }

  /**
   * Trashes it.
   *
   * @throws org.innoplaces.content.entry.UnknownEntry when it does not exist or is there already
   */
  @Transactional
  public void trash(Actor actor, UUID entryId) {
    repository.lockPublications();
    Entry entry = actions.open(actor, "trash", entryId);
    Instant now = actions.now();
    for (String locale : repository.localesPublishedFrom(entryId, now)) {
      Timeline timeline = new Timeline(repository.publicationsFrom(entryId, locale, now));
      timeline.end(now);
      timeline.dropped().forEach(repository::remove);
    }
    entry.trash(now);
    actions.done(
        actor,
        new AuditFact("content.trashed", entry.subject(), "{}"),
        new EntryTrashed(entryId, entry.type(), actor));
  }
}
