package org.innoplaces.content.manage;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry with everything that an editor works on.
 *
 * @param summary its state, title and locales
 * @param drafts the newest text of every locale that has one, and the shared values as {@code und}
 * @param publications what readers see, saw and will see; the latest 200, latest first
 */
public record ManagedEntry(
    ListedEntry summary, Map<String, DraftText> drafts, List<SeenText> publications) {

  /** What readers see, saw and will see of a locale, latest first. */
  public List<SeenText> publications(String locale) {
    return publications.stream().filter(seen -> seen.locale().equals(locale)).toList();
  }

  /** The newest text of a locale. */
  public Optional<DraftText> draft(String locale) {
    return Optional.ofNullable(drafts.get(locale));
  }
}
