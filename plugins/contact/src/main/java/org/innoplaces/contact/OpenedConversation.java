package org.innoplaces.contact;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.problem.Message;

/**
 * A conversation with everything that was written in it.
 *
 * @param line what the inbox tells of it
 * @param letters the oldest first
 * @param assignee the id of who looks after it; empty text when nobody does
 * @param seen by what a deed says that it starts from here
 */
public record OpenedConversation(InboxLine line, List<Line> letters, String assignee, int seen) {

  /** Keeps a copy. */
  public OpenedConversation {
    letters = List.copyOf(letters);
  }

  /**
   * Something that was written.
   *
   * @param author what who wrote it is called
   * @param mail what only mails have; empty texts for what was no mail
   * @param files what came along with it and is kept here
   */
  public record Line(
      Letter.Kind kind,
      String author,
      String text,
      Instant writtenAt,
      MailFacts mail,
      List<LetterFile.Line> files) {}

  /**
   * What only mails have.
   *
   * @param title its subject
   * @param quoted what it quotes of mails before
   * @param files names of the files that came along
   * @param sender the address of who wrote it, when that is somebody else than who began; else
   *     empty text
   * @param returned what a mail server told of it; empty when nobody complained
   */
  public record MailFacts(
      String title,
      String quoted,
      List<String> files,
      String sender,
      Optional<Letter.Returned> returned) {}

  /** The language in which the person wrote. */
  public Locale locale() {
    return line.sender().locale();
  }

  /** What it is about. */
  public Message subject() {
    return line.subject();
  }
}
