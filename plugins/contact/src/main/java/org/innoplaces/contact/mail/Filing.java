package org.innoplaces.contact.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * What became of a mail that came in.
 *
 * @param conversation where it was filed; empty when it was set aside
 */
public record Filing(Outcome outcome, Optional<UUID> conversation) {

  /** What can become of it. */
  public enum Outcome {
    /** It began a conversation. */
    OPENED,
    /** It was written into its conversation. */
    THREADED,
    /** It came from a program and stands in its conversation, whose status is what it was. */
    NOTED,
    /** It says that a mail of ours did not arrive, and stands at that. */
    RETURNED,
    /** It belongs to nobody's conversation, and stays in the mailbox. */
    ASIDE,
    /** It could not be filed yet. */
    FAILED
  }
}
