package org.innoplaces.content.manage.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.manage.DraftText;
import org.innoplaces.content.manage.HistoryPage;
import org.innoplaces.content.manage.ManagedContent;

/** Reads the revisions of an entry in one locale. Permission {@code read}. */
@ApplicationScoped
public class ReadHistory {

  private final OpenEntry open;
  private final ContentRepository repository;
  private final ManagedContent content;

  /** For CDI proxies. */
  protected ReadHistory() {
    this(null, null, null);
  }

  @Inject
  ReadHistory(OpenEntry open, ContentRepository repository, ManagedContent content) {
    this.open = open;
    this.repository = repository;
    this.content = content;
  }

  /** One page, newest first; numbers have no gaps, so the newest one is the total. */
  public HistoryPage list(Actor actor, UUID entryId, String locale, int offset, int limit) {
    open.open(actor, entryId);
    return new HistoryPage(
        content.history(entryId, locale, offset, limit), content.head(entryId, locale).orElse(0));
  }

  /** Some revisions with their texts, newest first; two statements. */
  public List<DraftText> texts(Actor actor, UUID entryId, String locale, int offset, int limit) {
    open.open(actor, entryId);
    return content.revisions(entryId, locale, offset, limit).stream().map(DraftText::of).toList();
  }

  /**
   * One revision with its text.
   *
   * @throws UnknownEntry when there is no such revision
   */
  @Transactional
  public DraftText read(Actor actor, UUID entryId, String locale, int number) {
    open.open(actor, entryId);
    return repository
        .revision(entryId, locale, number)
        .map(DraftText::of)
        .orElseThrow(() -> new UnknownEntry(entryId + " " + locale + " " + number));
  }
}
