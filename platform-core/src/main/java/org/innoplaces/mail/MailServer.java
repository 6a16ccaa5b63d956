package org.innoplaces.mail;

import java.util.List;

/** Hands a mail to a mail server. Any thread, without a transaction; waits for it, but not long. */
public interface MailServer {

  /** Whether the operator has named one. */
  boolean isThere();

  /** What stands behind the {@code @} of our own addresses. */
  String domain();

  /** Hands it over with its files; never throws for what a server says or does not say. */
  MailOutcome send(MailFacts mail, List<MailAttachment> attachments);
}
