package org.innoplaces.contact.mail;

/** Who wrote a mail, as far as its shape tells. */
public enum MailKind {
  /** Somebody who may wait for an answer. */
  PERSON,
  /** The program of somebody who is away, or another answer that no person wrote. */
  AUTOMATIC,
  /** A mail server that could not deliver a mail, or not yet. */
  BOUNCE,
  /** A mailing list or a sender of bulk mail. */
  LIST,
  /** We ourselves. */
  LOOP
}
