package org.innoplaces.media;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.innoplaces.content.Locales;

/**
 * A medium that a text uses and of which readers of the text do not get all.
 *
 * @param id the entry of type {@code media}
 * @param name how editors call it
 * @param missing the locales of its newest texts that readers need and do not get, at least one
 */
public record UnseenMedium(UUID id, String name, SortedSet<String> missing) {

  /** Keeps a copy. */
  public UnseenMedium {
    missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
  }

  /** Whether readers get the file and lack only what it says to those who do not see it. */
  public boolean onlyText() {
    return !missing.contains(Locales.SHARED);
  }

  /** The same with what readers of another text miss. */
  public UnseenMedium and(UnseenMedium other) {
    SortedSet<String> all = new TreeSet<>(missing);
    all.addAll(other.missing);
    return new UnseenMedium(id, name, all);
  }
}
