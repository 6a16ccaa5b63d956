package org.innoplaces.content.manage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.Locales;

/**
 * An entry as editors see it.
 *
 * @param title in the wanted language, or any other; empty when it has none
 * @param texts one per language that has any, and the shared values; by locale
 */
public record ManagedEntry(
    UUID id,
    String type,
    String title,
    Instant createdAt,
    boolean trashed,
    List<ManagedText> texts) {

  /** The text in a locale. */
  public Optional<ManagedText> text(String locale) {
    return texts.stream().filter(text -> text.locale().equals(locale)).findFirst();
  }

  /** The languages that have a text, without the shared values. */
  public List<String> languages() {
    return texts.stream()
        .map(ManagedText::locale)
        .filter(locale -> !Locales.SHARED.equals(locale))
        .toList();
  }

  /** The text that was changed last; empty for an entry without any. */
  public Optional<ManagedText> latest() {
    return texts.stream().max(Comparator.comparing(ManagedText::changedAt));
  }

  /**
   * The state of the whole: trashed; else the most of what its languages are, or its shared values
   * when it has no languages: modified before published, scheduled, expired and draft.
   */
  public EntryState state() {
    if (trashed) {
      return EntryState.TRASHED;
    }
    List<EntryState> states = texts.stream().map(ManagedText::state).toList();
    return List.of(
            EntryState.MODIFIED, EntryState.PUBLISHED, EntryState.SCHEDULED, EntryState.EXPIRED)
        .stream()
        .filter(states::contains)
        .findFirst()
        .orElse(EntryState.DRAFT);
  }
}
