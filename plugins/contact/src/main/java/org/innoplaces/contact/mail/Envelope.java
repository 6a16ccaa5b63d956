package org.innoplaces.contact.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From whom to whom a mail goes, and to which mails it answers. Nothing of it is proven: a sender
 * writes here what they like.
 *
 * @param messageId with its angle brackets, at most 197 characters; empty when there is none that
 *     one could answer to
 * @param references what it answers to, the nearest first; of the same shape
 * @param address of who wrote, in lower case; empty text when there is none
 * @param name what they call themselves; often empty
 * @param recipients the addresses that it goes to, in lower case, those for copies included
 * @param sentAt when it says that it was sent
 */
public record Envelope(
    Optional<String> messageId,
    List<String> references,
    String address,
    String name,
    Set<String> recipients,
    Optional<Instant> sentAt) {

  /** Keeps copies. */
  public Envelope {
    references = List.copyOf(references);
    recipients = Set.copyOf(recipients);
  }
}
