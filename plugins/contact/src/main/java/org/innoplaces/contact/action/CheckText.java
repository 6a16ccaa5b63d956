package org.innoplaces.contact.action;

import org.innoplaces.contact.ContactWords;
import org.innoplaces.http.TidyText;
import org.innoplaces.problem.InvalidInput;

/** What colleagues write, tidied. */
final class CheckText {

  private CheckText() {}

  /**
   * Tidies it.
   *
   * @throws InvalidInput when there is nothing, or too much
   */
  static String of(String field, String typed) {
    String text = TidyText.lines(typed);
    if (text.isBlank()) {
      throw new InvalidInput(ContactWords.wrong(field, "no-" + field));
    }
    if (text.length() > CheckWriting.LONGEST_TEXT) {
      throw new InvalidInput(
          ContactWords.wrong(field, "long-message", text.length(), CheckWriting.LONGEST_TEXT));
    }
    return text;
  }
}
