package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.UnknownEntry;

/** Makes a former text the newest one again, as a new revision. Permission {@code edit}. */
@ApplicationScoped
public class RestoreRevision {

  private final ContentRepository repository;
  private final SaveDraft saveDraft;

  /** For CDI proxies. */
  protected RestoreRevision() {
    this(null, null);
  }

  @Inject
  RestoreRevision(ContentRepository repository, SaveDraft saveDraft) {
    this.repository = repository;
    this.saveDraft = saveDraft;
  }

  /**
   * Restores it; whatever was saved since stays in the history.
   *
   * @throws UnknownEntry when there is no such revision
   */
  @Transactional
  public Revision restore(Actor actor, UUID entryId, String locale, int number) {
    Revision former =
        repository
            .revision(entryId, locale, number)
            .orElseThrow(() -> new UnknownEntry(entryId + " " + locale + " " + number));
    int head = repository.head(entryId, locale).map(Revision::number).orElse(0);
    Optional<String> note = Optional.of("Restored revision " + number);
    return saveDraft.save(
        actor, entryId, locale, new Draft(head, former.data(), former.slug(), note));
  }
}
