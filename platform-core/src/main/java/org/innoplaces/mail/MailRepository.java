package org.innoplaces.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of mails. */
public interface MailRepository {

  /** Adds a mail. */
  void add(Mail mail);

  /** Adds files to a mail that was added, in their order. */
  void attach(UUID mail, List<MailAttachment> attachments);

  /** The files of a mail, in their order. */
  List<MailAttachment> attachments(UUID mail);

  /** A mail. */
  Optional<Mail> find(UUID id);

  /** A mail, locked until the transaction ends. */
  Optional<Mail> lock(UUID id);

  /** Those with one of these Message-IDs, locked until the transaction ends. */
  List<Mail> lock(Collection<String> messageIds);

  /** A page, the newest first: of a state, or of all. */
  MailPage mails(Optional<Mail.State> state, int offset, int limit);

  /** Those to an address, the newest first. */
  List<Mail> to(String recipient);

  /** Removes those to an address. */
  void removeTo(String recipient);

  /** Removes those about one of these. */
  void removeAbout(Collection<String> references);

  /** How many of a state are older. */
  long countBefore(Mail.State state, Instant instant);

  /** Removes those of a state that are older. */
  int removeBefore(Mail.State state, Instant instant);
}
