package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.EntryRestored;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;

/**
 * Takes an entry out of the trash, as a draft: readers see it again when it is published again.
 * Permission {@code trash}.
 */
@ApplicationScoped
public class RestoreEntry {

  private final ContentRepository repository;
  private final ContentSchema schema;
  private final EntryActions actions;

  /** For CDI proxies. */
  protected RestoreEntry() {
    this(null, null, null);
  }

  @Inject
  RestoreEntry(ContentRepository repository, ContentSchema schema, EntryActions actions) {
    this.repository = repository;
    this.schema = schema;
    this.actions = actions;
  }

  /**
   * Restores it; nothing happens to an entry that is not in the trash.
   *
   * @throws Conflict when the type has one entry and there is another by now
   */
  @Transactional
  public void restore(Actor actor, UUID entryId) {
    Entry entry = actions.openAnywhere(actor, "trash", entryId);
    if (entry.trashedAt().isEmpty()) {
      return;
    }
    if (schema.require(entry.type()).single() && !repository.entriesOf(entry.type()).isEmpty()) {
      throw new Conflict(Problem.of("single-exists", null, entry.type()));
    }
    entry.restore();
    actions.done(
        actor,
        new AuditFact("content.restored", entry.subject(), "{}"),
        new EntryRestored(entryId, entry.type(), actor));
  }
}
