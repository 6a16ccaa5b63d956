package org.innoplaces.content.manage.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.manage.DraftText;
import org.innoplaces.content.manage.ManagedContent;
import org.innoplaces.content.manage.ManagedEntry;

/**
 * Reads an entry with its drafts and publications, in the trash or not. Permission {@code read}.
 */
@ApplicationScoped
public class ReadEntry {

  private static final int MOST_PUBLICATIONS = 200;

  private final OpenEntry open;
  private final ContentRepository repository;
  private final ManagedContent content;
  private final DescribeEntries describe;

  /** For CDI proxies. */
  protected ReadEntry() {
    this(null, null, null, null);
  }

  @Inject
  ReadEntry(
      OpenEntry open,
      ContentRepository repository,
      ManagedContent content,
      DescribeEntries describe) {
    this.open = open;
    this.repository = repository;
    this.content = content;
    this.describe = describe;
  }

  /**
   * The entry.
   *
   * @param locale the language of its title
   * @throws org.innoplaces.content.entry.UnknownEntry when there is none
   */
  @Transactional
  public ManagedEntry read(Actor actor, UUID entryId, String locale) {
    open.open(actor, entryId);
    Map<String, DraftText> drafts = new TreeMap<>();
    repository
        .heads(entryId)
        .forEach(revision -> drafts.put(revision.locale(), DraftText.of(revision)));
    return new ManagedEntry(
        describe.describe(List.of(entryId), locale).get(0),
        drafts,
        content.publications(entryId, MOST_PUBLICATIONS));
  }
}
