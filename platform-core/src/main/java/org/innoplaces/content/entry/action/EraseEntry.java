package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.EntryErased;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;

/**
 * Deletes an entry of the trash for good, with its history and everything that readers ever saw of
 * it: nobody can take it out again. For what a person may have removed. Permission {@code erase},
 * which the platform itself has, and of people who may do everything.
 */
@ApplicationScoped
public class EraseEntry {

  private final ContentRepository repository;
  private final EntryActions actions;

  /** For CDI proxies. */
  protected EraseEntry() {
    this(null, null);
  }

  @Inject
  EraseEntry(ContentRepository repository, EntryActions actions) {
    this.repository = repository;
    this.actions = actions;
  }

  /**
   * Erases it. Other texts that refer to it refer to nothing then; see {@link
   * ContentRepository#usersOf} to look for them first.
   *
   * @throws org.innoplaces.content.entry.UnknownEntry when it does not exist
   * @throws Conflict when it does not lie in the trash
   */
  @Transactional
  public void erase(Actor actor, UUID entryId) {
    repository.lockPublications();
    Entry entry = actions.openAnywhere(actor, "erase", entryId);
    if (entry.trashedAt().isEmpty()) {
      throw new Conflict(Problem.of("not-in-trash", null, entry.subject()));
    }
    repository.remove(entry);
    actions.done(
        actor,
        new AuditFact("content.erased", entry.subject(), "{}"),
        new EntryErased(entryId, entry.type(), actor));
  }
}
