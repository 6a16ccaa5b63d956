package org.innoplaces.membership.directory;

/**
 * Whom a reader looks for.
 *
 * @param reader {@link Audience#PUBLIC} for strangers, {@link Audience#MEMBERS} for members
 * @param text stands in what the reader may see; empty for everybody
 * @param first how many are left out before
 * @param most how many there are at most
 */
public record DirectoryQuery(Audience reader, String text, int first, int most) {

  /** Tidies what was typed. */
  public DirectoryQuery {
    text = text.strip();
  }
}
