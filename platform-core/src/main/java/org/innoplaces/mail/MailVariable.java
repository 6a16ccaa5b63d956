package org.innoplaces.mail;

import java.util.regex.Pattern;
import org.innoplaces.problem.Message;

/**
 * What a mail says differently each time.
 *
 * @param name as it stands in the text between braces, for example {@code name} for {@code {name}}
 * @param link whether it is the address of a page; a mail must have it, and where it is a paragraph
 *     of its own it is shown as a link
 * @param meaning what stands there, for who edits the text; also what the link is called
 */
public record MailVariable(String name, boolean link, Message meaning) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]{0,39}");

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException when it cannot stand between braces
   */
  public MailVariable {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("No name for a variable: '" + name + "'");
    }
  }

  /** A text. */
  public static MailVariable text(String name, Message meaning) {
    return new MailVariable(name, false, meaning);
  }

  /** The address of a page. */
  public static MailVariable link(String name, Message meaning) {
    return new MailVariable(name, true, meaning);
  }
}
