package org.innoplaces.contact;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
   */
  public record Line(Letter.Kind kind, String author, String text, Instant writtenAt) {}

  /** The language in which the person wrote. */
  public Locale locale() {
    return line.sender().locale();
  }

  /** What it is about. */
  public Message subject() {
    return line.subject();
  }
}
