package org.innoplaces.mail;

/**
 * What a mail server said.
 *
 * @param kind what to do now
 * @param reason for people; null when it was taken
 */
public record MailOutcome(Kind kind, String reason) {

  /** The server took it. */
  public static final MailOutcome TAKEN = new MailOutcome(Kind.TAKEN, null);

  /** What to do now. */
  public enum Kind {
    /** Nothing. */
    TAKEN,
    /** Try again later. */
    LATER,
    /** Give up: it will never be taken. */
    NEVER
  }
}
