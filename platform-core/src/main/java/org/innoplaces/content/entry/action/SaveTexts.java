package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.Revision;

/**
 * Saves an entry's drafts in several locales together: all of them or none. Permission {@code
 * edit}.
 */
@ApplicationScoped
public class SaveTexts {

  private static final Comparator<String> LANGUAGES_FIRST =
      Comparator.<String, Boolean>comparing(Locales.SHARED::equals)
          .thenComparing(Comparator.naturalOrder());

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
   * Saves them, each as {@link SaveDraft} does. A note is kept with the texts that change; where
   * none does, with the first language.
   *
   * @param drafts by locale
   * @return the newest revisions, by locale
   */
  @Transactional
  public SortedMap<String, Revision> save(Actor actor, UUID entryId, Map<String, Draft> drafts) {
    SortedMap<String, Revision> saved = new TreeMap<>();
    new TreeMap<>(drafts)
        .forEach(
            (locale, draft) ->
                saved.put(locale, saveDraft.save(actor, entryId, locale, draft, false)));
    boolean noted = saved.values().stream().anyMatch(text -> says(text, drafts));
    if (!noted) {
      noteAlone(drafts.keySet())
          .ifPresent(
              locale ->
                  saved.put(
                      locale, saveDraft.save(actor, entryId, locale, drafts.get(locale), true)));
    }
    return saved;
  }

  /** Whether the note of its draft is in the history already. */
  private static boolean says(Revision text, Map<String, Draft> drafts) {
    return text.note().equals(drafts.get(text.locale()).note());
  }

  /** The shared values belong to every language, so a note about nothing new is not theirs. */
  private static Optional<String> noteAlone(Set<String> locales) {
    return locales.stream().min(LANGUAGES_FIRST);
  }
}
