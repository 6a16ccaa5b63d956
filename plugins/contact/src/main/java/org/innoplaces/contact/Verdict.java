package org.innoplaces.contact;

/** What becomes of what comes. Nothing is thrown away; the mildest first. */
public enum Verdict {
  /** It is let in. */
  IN,
  /** Its sender is asked by mail to confirm it. */
  ASK,
  /** It is held back as spam, and nobody is told. */
  HOLD;

  /** The stricter of two. */
  public Verdict or(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
