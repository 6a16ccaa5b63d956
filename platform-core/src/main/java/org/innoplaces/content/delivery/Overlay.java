package org.innoplaces.content.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Texts that are read instead of what is published of the same entries in the same locales, as if
 * they were published now.
 *
 * <p>Immutable.
 */
public final class Overlay {

  /** Nothing but what is published. */
  public static final Overlay NONE = new Overlay(List.of());

  private final Map<UUID, List<PublishedText>> texts = new HashMap<>();

  /** An overlay of texts, at most one for each entry and locale. */
  public Overlay(Collection<PublishedText> texts) {
    texts.forEach(
        text -> this.texts.computeIfAbsent(text.entryId(), entry -> new ArrayList<>()).add(text));
  }

  /** Whether it changes nothing. */
  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** Whether another text takes the place of this one. */
  public boolean covers(PublishedText published) {
    return of(published.entryId()).stream()
        .anyMatch(text -> text.locale().equals(published.locale()));
  }

  /** The texts of an entry. */
  public List<PublishedText> of(UUID entry) {
    return texts.getOrDefault(entry, List.of());
  }

  /** The entries that have texts in it. */
  public Set<UUID> entries() {
    return Set.copyOf(texts.keySet());
  }

  /** All texts of a type. */
  public List<PublishedText> ofType(String type) {
    return texts.values().stream()
        .flatMap(List::stream)
        .filter(text -> text.type().equals(type))
        .toList();
  }
}
