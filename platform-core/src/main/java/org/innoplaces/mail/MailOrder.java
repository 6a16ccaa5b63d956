package org.innoplaces.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.problem.Message;

/**
 * What is to be written to whom. Sentences are messages, so that a bundle for each language is the
 * template; the mail is written in the reader's language when it is ordered.
 *
 * @param reader who gets it
 * @param subject one line
 * @param paragraphs what it says before the link
 * @param link where it leads; may be empty
 * @param after what it says behind the link
 */
public record MailOrder(
    Reader reader,
    Message subject,
    List<Message> paragraphs,
    Optional<Link> link,
    List<Message> after) {

  /** Keeps copies. */
  public MailOrder {
    paragraphs = List.copyOf(paragraphs);
    after = List.copyOf(after);
  }

  /**
   * Who gets it.
   *
   * @param address an e-mail address
   * @param name may be empty
   */
  public record Reader(String address, String name, Locale locale) {}

  /**
   * Where it leads.
   *
   * @param label what happens there
   * @param address absolute, made from the site's own address and never from a request
   */
  public record Link(Message label, String address) {}
}
