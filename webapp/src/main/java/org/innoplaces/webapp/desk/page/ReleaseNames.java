package org.innoplaces.webapp.desk.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.release.ReleaseItem.Content;

/**
 * What the texts of a release are called: each by its own title, what is the same in every language
 * by the title in that of the reader. One statement for each language.
 */
final class ReleaseNames {

  private final FindEntries find;
  private final Actor actor;
  private final String reader;

  /** The names for a reader of a language. */
  ReleaseNames(FindEntries find, Actor actor, String reader) {
    this.find = find;
    this.actor = actor;
    this.reader = reader;
  }

  /** The entries that the actor may read. */
  Map<Content, ListedEntry> of(Collection<Content> items) {
    Map<String, Set<UUID>> wanted = new TreeMap<>();
    items.forEach(
        item -> wanted.computeIfAbsent(item.locale(), l -> new HashSet<>()).add(item.entryId()));
    Map<Content, ListedEntry> known = new HashMap<>();
    wanted.forEach(
        (locale, ids) ->
            find.named(actor, ids, locale.equals(Locales.SHARED) ? reader : locale)
                .forEach((id, entry) -> known.put(new Content(id, locale), entry)));
    return known;
  }
}
