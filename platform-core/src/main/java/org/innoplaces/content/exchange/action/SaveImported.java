package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.action.SaveDraft;

/** Saves one text of an import as the newest of its stream. */
@ApplicationScoped
class SaveImported {

  private final ContentRepository repository;
  private final SaveDraft saveDraft;

  protected SaveImported() {
    this(null, null);
  }

  @Inject
  SaveImported(ContentRepository repository, SaveDraft saveDraft) {
    this.repository = repository;
    this.saveDraft = saveDraft;
  }

  /** Saves it; whether it said anything new. */
  boolean save(
      Actor actor, CheckedEntry entry, String stream, JsonObject text, Optional<String> slug) {
    int head = repository.head(entry.id(), stream).map(Revision::number).orElse(0);
    Draft draft = new Draft(head, text, slug, Optional.of("Import"));
    return saveDraft.keep(actor, entry.type(), entry.id(), stream, draft).number() > head;
  }
}
