package org.innoplaces.membership.directory;

/**
 * What a member says in a field, and to whom.
 *
 * @param text empty when nothing is said
 */
public record Told(String text, Audience audience) {

  /** Nothing, to nobody. */
  public static final Told NOTHING = new Told("", Audience.NOBODY);
}
