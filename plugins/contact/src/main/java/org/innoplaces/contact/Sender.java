package org.innoplaces.contact;

import java.util.Locale;
import java.util.regex.Pattern;
import org.innoplaces.http.TidyText;

/**
 * Who writes to us.
 *
 * @param name one line
 * @param email in lower case
 * @param organisation one line; often empty
 * @param locale the language in which they wrote
 */
public record Sender(String name, String email, String organisation, Locale locale) {

  private static final Pattern PROGRAM =
      Pattern.compile(
          "(no-?reply|do-?not-?reply|ne-?pas-?repondre|mailer-daemon|postmaster|bounces?)"
              + "([-+._].*)?@.*");

  /** Without an organisation nobody needs a null. */
  public Sender {
    organisation = organisation == null ? "" : organisation;
  }

  /** Whether the address is one that programs write from and that nobody reads. */
  public boolean isProgram() {
    return PROGRAM.matcher(email).matches();
  }

  /** The same, tidied for keeping. */
  Sender tidy() {
    return new Sender(
        TidyText.line(name), TidyText.address(email), TidyText.line(organisation), locale);
  }
}
