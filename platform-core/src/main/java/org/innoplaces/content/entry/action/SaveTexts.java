package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.Revision;

/**
 * Saves an entry's drafts in several locales together: all of them or none. Permission {@code
 * edit}.
 */
@ApplicationScoped
public class SaveTexts {

  private final SaveDraft saveDraft;

  /** For CDI proxies. */
  protected SaveTexts() {
    this(null);
  }

  @Inject
  SaveTexts(SaveDraft saveDraft) {
    this.saveDraft = saveDraft;
  }

  /**
   * Saves them, each as {@link SaveDraft} does.
   *
   * @param drafts by locale
   * @return the newest revisions, by locale
   */
  @Transactional
  public SortedMap<String, Revision> save(Actor actor, UUID entryId, Map<String, Draft> drafts) {
    SortedMap<String, Revision> saved = new TreeMap<>();
    new TreeMap<>(drafts)
        .forEach(
            (locale, draft) -> saved.put(locale, saveDraft.save(actor, entryId, locale, draft)));
    return saved;
  }
}
