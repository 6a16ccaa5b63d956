package org.innoplaces.contact.mail;

import java.time.Instant;
import java.util.Optional;

/** The table of the mails that came in. */
public interface MailRecords {

  /** What is known of the mail with that key. */
  Optional<MailRecord> find(String digest);

  /** Adds one. */
  void add(MailRecord record);

  /** How many had that outcome since an instant. */
  long count(Filing.Outcome outcome, Instant since);

  /** Forgets those that came before an instant. */
  void removeBefore(Instant instant);
}
