package org.innoplaces.content.manage;

import java.util.Optional;
import java.util.Set;

/**
 * Which entries of a type an editor wants to see.
 *
 * @param type the content type's name
 * @param locale the language of the titles
 * @param condition what must hold
 * @param sort what the list is ordered by
 * @param descending from the greatest to the least
 * @param offset how many to leave out at the start
 * @param limit how many at most, 1 to 100
 */
public record EntryQuery(
    String type,
    String locale,
    Condition condition,
    Sort sort,
    boolean descending,
    int offset,
    int limit) {

  /** Entries per page when nobody asks otherwise. */
  public static final int PER_PAGE = 20;

  /** Entries per page at most. */
  public static final int MOST_PER_PAGE = 100;

  /** What lists are ordered by; ties by age. */
  public enum Sort {
    TITLE,
    CHANGED,
    CREATED,
    STATE
  }

  /**
   * What must hold for an entry; what is empty may be anything.
   *
   * @param search words that all occur in its newest texts, whatever their case and accents
   * @param states one of these; when empty, any but {@link EntryState#TRASHED}
   * @param missing a locale in which it says nothing
   * @param changedBy the actor who changed one of its locales last
   */
  public record Condition(
      Optional<String> search,
      Set<EntryState> states,
      Optional<String> missing,
      Optional<String> changedBy) {

    /** Everything that is not in the trash. */
    public static final Condition NONE =
        new Condition(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    /** Keeps a copy. */
    public Condition {
      states = Set.copyOf(states);
    }
  }

  /** The entries of a type that were changed last. */
  public static EntryQuery of(String type, String locale) {
    return new EntryQuery(type, locale, Condition.NONE, Sort.CHANGED, true, 0, PER_PAGE);
  }
}
