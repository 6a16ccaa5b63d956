package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.UnknownEntry;

/** Makes a former text the newest one again, as a new revision. Permission {@code edit}. */
@ApplicationScoped
public class RestoreRevision {

  private static final String NOTE = "Restored revision ";
  private static final Pattern WRITTEN = Pattern.compile(NOTE + "(\\d{1,9})");

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
   * @return the new revision, or the newest one when it says the same
   * @throws UnknownEntry when there is no such revision
   */
  @Transactional
  public Revision restore(Actor actor, UUID entryId, String locale, int number) {
    Revision former =
        repository
            .revision(entryId, locale, number)
            .orElseThrow(() -> new UnknownEntry(entryId + " " + locale + " " + number));
    Optional<Revision> head = repository.head(entryId, locale);
    boolean same =
        head.filter(text -> text.says(former.data(), former.slug().orElse(null))).isPresent();
    Optional<String> note = same ? Optional.empty() : Optional.of(NOTE + number);
    int base = head.map(Revision::number).orElse(0);
    return saveDraft.save(
        actor, entryId, locale, new Draft(base, former.data(), former.slug(), note));
  }

  /**
   * Which revision was restored according to a note, so that it can be said in the language of the
   * reader; empty for notes that people wrote.
   */
  public static Optional<Integer> restored(String note) {
    Matcher written = WRITTEN.matcher(note);
    return written.matches() ? Optional.of(Integer.valueOf(written.group(1))) : Optional.empty();
  }
}
