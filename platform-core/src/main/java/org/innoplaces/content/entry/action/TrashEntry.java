package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.EntryTrashed;
import org.innoplaces.content.entry.Timeline;
import org.innoplaces.content.entry.Withdrawal;

/**
 * Puts an entry into the trash: readers stop seeing it at once, in every language; its history
 * stays. Permission {@code trash}.
 */
@ApplicationScoped
public class TrashEntry {

  private final ContentRepository repository;
  private final CheckWithdrawal check;
  private final EntryActions actions;

  /** For CDI proxies. */
  protected TrashEntry() {
    this(null, null, null);
  }

  @Inject
  TrashEntry(ContentRepository repository, CheckWithdrawal check, EntryActions actions) {
    this.repository = repository;
    this.check = check;
    this.actions = actions;
  }

  /**
   * Trashes it.
   *
   * @throws org.innoplaces.content.entry.UnknownEntry when it does not exist or is there already
   * @throws org.innoplaces.problem.Conflict when a check is against it
   */
  @Transactional
  public void trash(Actor actor, UUID entryId) {
    repository.lockPublications();
    Entry entry = actions.open(actor, "trash", entryId);
    Instant now = actions.now();
    List<String> seen = repository.localesPublishedFrom(entryId, now);
    check.check(new Withdrawal(entryId, entry.type(), Set.copyOf(seen), now));
    for (String locale : seen) {
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
