package org.innoplaces.media.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.media.StoredDraft;

/** Tells whoever changes a medium what it now says in every language. Permission {@code edit}. */
@ApplicationScoped
public class ReadMediaFile {

  private final ContentRepository repository;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected ReadMediaFile() {
    this(null, null);
  }

  @Inject
  ReadMediaFile(ContentRepository repository, CheckAccess access) {
    this.repository = repository;
    this.access = access;
  }

  /**
   * Its shared values.
   *
   * @throws UnknownEntry when it has none
   */
  @Transactional
  public StoredDraft read(Actor actor, UUID media) {
    access.require(actor, new Permission("edit", "media"));
    return repository
        .head(media, Locales.SHARED)
        .map(head -> new StoredDraft(head.number(), head.data()))
        .orElseThrow(() -> new UnknownEntry(media));
  }
}
