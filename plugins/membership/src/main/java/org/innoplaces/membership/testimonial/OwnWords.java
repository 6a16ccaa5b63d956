package org.innoplaces.membership.testimonial;

/**
 * What somebody says of the network.
 *
 * @param headline one line
 * @param quote plain text; lines end with a line feed
 */
public record OwnWords(String headline, String quote) {

  /** None yet. */
  public static final OwnWords NONE = new OwnWords("", "");
}
