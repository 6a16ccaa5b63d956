package org.innoplaces.webapp.desk.page;

import java.util.Optional;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.LocaleState;
import org.innoplaces.content.release.ReleaseItem.Content;
import org.innoplaces.content.release.action.ReadReleases.Item;

/**
 * One item of a release as the desk shows it.
 *
 * @param index its place in the release
 * @param entry what it is about; empty when one may not read that
 */
public record ReleaseLine(int index, Item item, Optional<ListedEntry> entry) {

  /** Where problems point to when they are about it. */
  public String pointer() {
    return "/data/attributes/items/" + index;
  }

  /** A name for its button that stays when other items come and go. */
  public String key() {
    return "remove-" + item.entryId() + "-" + item.locale();
  }

  /** What the entry is called; empty while it has no title. */
  public Optional<String> title() {
    return entry.flatMap(ListedEntry::title);
  }

  /** How far the text has come; null while there is none. */
  public EntryState state() {
    return entry.flatMap(known -> known.in(item.locale())).map(LocaleState::state).orElse(null);
  }

  /** What it is about. */
  public Content content() {
    return new Content(item.entryId(), item.locale());
  }
}
