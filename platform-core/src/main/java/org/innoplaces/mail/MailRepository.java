package org.innoplaces.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The table of mails. */
public interface MailRepository {

  /** Adds a mail. */
  void add(Mail mail);

  /** A mail. */
  Optional<Mail> find(UUID id);

  /** A mail, locked until the transaction ends. */
  Optional<Mail> lock(UUID id);

  /** A page, the newest first: of a state, or of all. */
  MailPage mails(Optional<Mail.State> state, int offset, int limit);

  /** Removes those of a state that are older. */
  int removeBefore(Mail.State state, Instant instant);
}
