package org.innoplaces.contact.mail;

import java.util.function.Function;
import org.innoplaces.contact.ContactSettings;

/** The mailbox whose mails are fetched. */
public interface Mailbox {

  /** What the mailbox is told of a mail. */
  enum Mark {
    /** It stands in the inbox now. */
    FILED,
    /** It does not, and somebody may want to look at it there. */
    ASIDE,
    /** Nothing: it is to be fetched again. */
    NONE
  }

  /**
   * Hands out mails that have no mark yet, the oldest first, and marks each. No mail is removed.
   *
   * @param most how many at most
   * @throws java.io.UncheckedIOException when the server is not there or does not let us in; its
   *     message names the server and never the password
   */
  void read(ContactSettings settings, int most, Function<FetchedMail, Mark> reader);
}
