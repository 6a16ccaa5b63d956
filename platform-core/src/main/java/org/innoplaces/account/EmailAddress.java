package org.innoplaces.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * An e-mail address by which somebody signs in: without blanks around it, in lower case.
 *
 * <p>Checked loosely on purpose: one {@code @} with something before it and a domain behind it, at
 * most 254 characters (RFC 5321, section 4.5.3.1). Whether it exists only a mail can show.
 *
 * @param value never null
 */
public record EmailAddress(String value) {

  private static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@.\\p{Cntrl}]+(\\.[^\\s@.\\p{Cntrl}]+)*");

  /**
   * Takes what somebody typed.
   *
   * @throws InvalidInput pointing to {@code /email} when it is no address
   */
  public static EmailAddress of(String typed) {
    return read(typed).orElseThrow(() -> new InvalidInput(refused(typed)));
  }

  /** The same; empty when it is no address. */
  public static Optional<EmailAddress> read(String typed) {
    return Optional.of(tidy(typed))
        .filter(value -> value.length() <= LONGEST && SHAPE.matcher(value).matches())
        .map(EmailAddress::new);
  }

  /** What is said of one that is no address. */
  public static Problem refused(String typed) {
    return Problem.of("not-an-email", Source.pointer("/email"), tidy(typed));
  }

  /** What somebody typed as it would be stored, whether it is an address or not. */
  public static String tidy(String typed) {
    return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
  }
}
