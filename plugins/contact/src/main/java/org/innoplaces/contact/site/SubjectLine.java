package org.innoplaces.contact.site;

/**
 * A subject as the form offers it.
 *
 * @param name what the form sends
 * @param title what it is called
 * @param intro what is said to who chooses it; null when nothing is
 * @param answer where the answer may stand already; null when nowhere
 * @param kept how long conversations about it are kept, in words
 * @param chosen whether it is the chosen one
 */
public record SubjectLine(
    String name, String title, String intro, String answer, String kept, boolean chosen) {

  /** Whether there is more to say to who chooses it. */
  public boolean hasMore() {
    return intro != null || answer != null;
  }
}
