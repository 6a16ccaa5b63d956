package org.innoplaces.content.manage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.Locales;

/**
 * An entry as lists of editors show it.
 *
 * @param title what names it in the wanted language, or else in any; empty while it has no title
 * @param locales its locales that have revisions, ordered by name, with the shared values
 */
public record ListedEntry(
    UUID id,
    String type,
    EntryState state,
    Optional<String> title,
    Instant createdAt,
    Optional<Instant> trashedAt,
    List<LocaleState> locales) {

  /** The locale that was changed last; empty for an entry without any text. */
  public Optional<LocaleState> lastChange() {
    return locales.stream().max(Comparator.comparing(LocaleState::changedAt));
  }

  /** The languages in which it says anything. */
  public List<String> languages() {
    return locales.stream()
        .filter(locale -> locale.filled() && !locale.locale().equals(Locales.SHARED))
        .map(LocaleState::locale)
        .toList();
  }

  /** How far a locale has come; empty when it has no revision. */
  public Optional<LocaleState> in(String locale) {
    return locales.stream().filter(state -> state.locale().equals(locale)).findFirst();
  }
}
