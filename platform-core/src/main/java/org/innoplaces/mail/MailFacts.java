package org.innoplaces.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A mail as it is told to others, and handed to a mail server. */
public record MailFacts(Letter letter, MailText text, Standing standing) {

  /** What stands on the envelope. */
  public record Letter(
      String messageId, String recipient, String name, String locale, MailManner manner) {

    /** That of a notice. */
    public Letter(String messageId, String recipient, String name, String locale) {
      this(messageId, recipient, name, locale, MailManner.NOTICE);
    }
  }

  /** What became of it. */
  public record Standing(
      UUID id,
      Mail.State state,
      Instant createdAt,
      int attempts,
      Optional<Instant> attempted,
      Optional<Instant> next,
      Optional<String> reason) {}
}
