package org.innoplaces.content.manage.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.UnknownEntry;

/** Finds an entry for somebody who may read drafts of its type, in the trash or not. */
@ApplicationScoped
class OpenEntry {

  private final ContentRepository repository;
  private final CheckAccess access;

  protected OpenEntry() {
    this(null, null);
  }

  @Inject
  OpenEntry(ContentRepository repository, CheckAccess access) {
    this.repository = repository;
    this.access = access;
  }

  Entry open(Actor actor, UUID entryId) {
    Entry entry = repository.find(entryId).orElseThrow(() -> new UnknownEntry(entryId));
    access.require(actor, new Permission("read", entry.type()));
    return entry;
  }
}
