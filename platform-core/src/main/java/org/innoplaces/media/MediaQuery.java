package org.innoplaces.media;

import java.util.Optional;

/**
 * Which media somebody looks for, the ones that were changed last first.
 *
 * @param locale the language of those who look
 * @param condition what must hold
 * @param offset how many to leave out at the start
 * @param limit how many at most
 */
public record MediaQuery(String locale, Condition condition, int offset, int limit) {

  /**
   * What must hold for a medium; what is empty may be anything.
   *
   * @param search words that all occur in its newest texts, whatever their case and accents
   * @param tag one of its tags
   * @param kind what it is
   * @param unused whether nothing may refer to it, neither in newest texts nor in what readers see
   *     or will see
   * @param trashed whether it lies in the trash
   */
  public record Condition(
      Optional<String> search,
      Optional<String> tag,
      Optional<MediaKind> kind,
      boolean unused,
      boolean trashed) {

    /** Every medium that is not in the trash. */
    public static final Condition NONE =
        new Condition(Optional.empty(), Optional.empty(), Optional.empty(), false, false);
  }
}
