package org.innoplaces.contact.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a mail says, as plain text.
 *
 * @param title its subject; often empty
 * @param own what who sent it wrote; lines end with a line feed
 * @param quoted what they quoted of mails before; often empty
 * @param files names of the files that came along
 * @param locale the language that it says it is in, or seems to be in
 */
public record MailWords(
    String title, String own, String quoted, List<String> files, Optional<Locale> locale) {

  /** More of a text is not kept; the mail itself stays in the mailbox. */
  public static final int LONGEST = 100_000;

  private static final int MOST_FILES = 30;

  /** Keeps a copy; of very many files, the first. */
  public MailWords {
    files = files.stream().limit(MOST_FILES).toList();
  }
}
